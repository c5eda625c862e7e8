import type { Role } from '../../src/domain/actor.ts'
import { fold } from '../../src/domain/folding.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { GIVEN_NAMES, SURNAMES } from './names.ts'
import { type DemoUnit, PLACE } from './place.ts'

/** A unit of the sample office with the ids of everything that belongs to it. */
export interface House {
  id: number
  parentId: number | null
  unit: DemoUnit
  hamlets: { id: number; name: string }[]
  agencies: { id: number; name: string; shortName: string; topics: string[]; officerId: number }[]
  venues: { id: number; name: string; address: string; seats: number }[]
  leaders: {
    id: number
    name: string
    body: DemoUnit['leaders'][number]['body']
    office: string
    isHead: boolean
  }[]
  secretaryId: number
  leaderId: number
}

export interface DemoUser {
  id: number
  username: string
  name: string
  /** Only the five sample accounts can sign in. */
  signsIn: boolean
  role: Role
  unitId: number
  agencyId: number | null
}

export const PROVINCE_ID = 1
/** The commune whose office the sample accounts work in. */
export const HOME_SLUG = 'dong-man'

/** The four units and their people; ids are small and stable, so that a reader of the database finds their way. */
export function furnishHouses(chance: Chance): { houses: House[]; users: DemoUser[] } {
  const users: DemoUser[] = []
  const houses = [PLACE.province, ...PLACE.units].map((unit, index) =>
    furnishHouse(unit, index + 1, users, chance),
  )
  const add = (username: string, name: string, role: Role) =>
    users.push({
      id: users.length + 1,
      username,
      name,
      signsIn: true,
      role,
      unitId: PROVINCE_ID,
      agencyId: null,
    })
  add('admin', personName(chance), 'admin')
  add('thanhtra', personName(chance), 'inspector')
  for (const house of houses) users.push(colleagueIn(house, users.length + 1))
  return { houses, users }
}

/** A second officer of the first agency, so that a matter can be handed over. */
function colleagueIn({ id, unit, agencies }: House, userId: number): DemoUser {
  return {
    id: userId,
    username: `${unit.slug.replaceAll('-', '')}.cb1b`,
    name: personName(chanceFrom(id)),
    signsIn: false,
    role: 'officer',
    unitId: id,
    agencyId: (agencies.find(({ topics }) => topics.includes('roads')) ?? agencies[0]!).id,
  }
}

function furnishHouse(unit: DemoUnit, id: number, users: DemoUser[], chance: Chance): House {
  const base = id * 100
  const isHome = unit.slug === HOME_SLUG
  const addUser = (
    sample: string | null,
    suffix: string,
    name: string,
    role: Role,
    agencyId: number | null = null,
  ) => {
    const username = isHome && sample ? sample : `${unit.slug.replaceAll('-', '')}.${suffix}`
    users.push({
      id: users.length + 1,
      username,
      name,
      signsIn: isHome && sample !== null,
      role,
      unitId: id,
      agencyId,
    })
    return users.length
  }
  const leader = unit.leaders.find(({ body }) => body === 'peoples_committee') ?? unit.leaders[0]!
  const secretaryId = addUser('thuky', 'vp', personName(chance), 'secretary')
  const leaderId = addUser('lanhdao', 'ld', leader.name, 'leader')
  const firstAgency = unit.agencies.find(({ topics }) => topics.includes('roads'))
  return {
    id,
    parentId: id === PROVINCE_ID ? null : PROVINCE_ID,
    unit,
    hamlets: unit.hamlets.map((name, i) => ({ id: base + i + 1, name })),
    agencies: unit.agencies.map(({ name, shortName, topics }, i) => ({
      id: base + i + 1,
      name,
      shortName,
      topics,
      officerId: addUser(
        unit.agencies[i] === firstAgency ? 'canbo' : null,
        `cb${i + 1}`,
        personName(chance),
        'officer',
        base + i + 1,
      ),
    })),
    venues: unit.venues.map((venue, i) => ({ id: base + i + 1, ...venue })),
    leaders: unit.leaders.map(({ name, body, office }, i) => ({
      id: base + i + 1,
      name,
      body,
      office,
      isHead: /^(Bí thư|Chủ tịch)/.test(office),
    })),
    secretaryId,
    leaderId,
  }
}

/** An invented full name. */
export function personName(chance: Chance): string {
  return `${chance.pick(SURNAMES)} ${chance.pick(chance.often(50) ? GIVEN_NAMES.female : GIVEN_NAMES.male)}`
}

/** An address in the domain that is kept for examples. */
export function exampleAddress(name: string, number: number): string {
  return `${fold(name).split(' ').reverse().join('.')}${number}@example.org`
}

/** Ten digits beginning with 0199: a prefix that no network has had since 2018, so that nobody is called by mistake. */
export function examplePhone(chance: Chance): string {
  return `0199${String(chance.between(0, 999_999)).padStart(6, '0')}`
}
