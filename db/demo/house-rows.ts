import { templates } from '../schema/drafting.ts'
import { agencies, hamlets, installation, leaders, units, venues } from '../schema/office.ts'
import { roles, users } from '../schema/people.ts'
import { type DemoUser, type House, PROVINCE_ID } from './house.ts'
import type { Batch, Making } from './sample.ts'
import { TEMPLATES } from './texts/templates.ts'

const SINCE = '2025-07-01'

/** The rows of the four units, their people and the installation itself. */
export function houseRows(
  { db, now, chance, passwordHash }: Making,
  houses: House[],
  people: DemoUser[],
): Batch {
  const from = { fromOn: SINCE }
  const createdAt = now - 400 * 86_400_000
  const installationId = Array.from(chance.bytes(8), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return {
    changes: [
      { subject: 'installation:1', step: 'furnish', head: 'new' },
      ...houses.map(({ id }) => ({ subject: `unit:${id}`, step: 'add', head: 'new' as const })),
      ...people.map(({ id }) => ({ subject: `user:${id}`, step: 'add', head: 'new' as const })),
      ...templateRows(houses).map(({ id }) => ({
        subject: `template:${id}`,
        step: 'add',
        head: 'new' as const,
      })),
    ],
    statements: [
      db
        .insert(installation)
        .values({ id: 1, installationId, isSample: true, setupCodeHash: null, createdAt }),
      db.insert(units).values(
        houses.map(({ id, parentId, unit }) => ({
          id,
          parentId,
          slug: unit.slug,
          name: unit.name,
          ...from,
          level: id === PROVINCE_ID ? ('province' as const) : ('commune' as const),
          phone: `0199 000 ${String(id).padStart(3, '0')}`,
          denunciationDesk: `Ban Tiếp công dân, trụ sở ${inSentence(unit.name)}, giờ hành chính các ngày làm việc`,
        })),
      ),
      db
        .insert(hamlets)
        .values(
          houses.flatMap(({ id: unitId, hamlets }) =>
            hamlets.map((hamlet) => ({ ...hamlet, unitId, ...from })),
          ),
        ),
      db
        .insert(agencies)
        .values(
          houses.flatMap(({ id: unitId, agencies }) =>
            agencies.map(({ id, name, shortName }) => ({ id, name, shortName, unitId, ...from })),
          ),
        ),
      db
        .insert(venues)
        .values(
          houses.flatMap(({ id: unitId, venues }) => venues.map((venue) => ({ ...venue, unitId, ...from }))),
        ),
      db
        .insert(leaders)
        .values(
          houses.flatMap(({ id: unitId, leaders }) =>
            leaders.map((leader) => ({ ...leader, unitId, ...from })),
          ),
        ),
      db.insert(users).values(
        people.map(({ id, username, name, signsIn }) => ({
          // A hash that no password has: the other users of the sample never sign in.
          id,
          username,
          name,
          email: signsIn ? `${username}@example.org` : '',
          passwordHash: signsIn ? passwordHash : 'none',
          mustChangePassword: false,
          createdAt,
        })),
      ),
      db.insert(templates).values(templateRows(houses).map((template) => ({ ...template, ...from }))),
      db.insert(roles).values(
        people.map(({ id, role, unitId, agencyId }) => ({
          userId: id,
          role,
          unitId,
          agencyId,
          fromAt: createdAt,
        })),
      ),
    ],
  }
}

/** Every office has the same templates. */
function templateRows(houses: House[]) {
  return houses.flatMap(({ id: unitId }) =>
    TEMPLATES.map((template, i) => ({ id: unitId * 100 + i + 1, unitId, ...template })),
  )
}

/** Xã Đồng Mận → xã Đồng Mận. */
function inSentence(name: string): string {
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)
}
