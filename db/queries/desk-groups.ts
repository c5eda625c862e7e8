import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { type Actor, agenciesOf, unitsAs } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/day.ts'
import { type DeskRole, type DeskTile, filterOf, TILES_OF } from '../../src/domain/desk.ts'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import type { Db } from '../database.ts'
import { agencies, units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { waitsForSupport } from './agency-conditions.ts'
import { type Asking, askedFor } from './queue-condition.ts'
import { visibleTo } from './visibility.ts'
import { IS_DISPUTED } from './voice-conditions.ts'

/** What waits in one unit, or in one agency of it, for somebody in one role. */
export interface DeskGroup {
  role: DeskRole
  unit: { id: number; slug: string; name: string }
  agency: { id: number; name: string } | null
  counts: Partial<Record<DeskTile, number>>
}

const UNIT = { id: units.id, slug: units.slug, name: units.name }
/** Only these can wait for anybody; what is closed is most of the table and is not read. */
const WAITING = inArray(opinions.state, [...OPEN_STATES, 'answered'])

/** One row for each unit in which `actor` holds the role, with the numbers of that role. */
export function countByUnit(
  db: Db,
  actor: Actor,
  role: 'secretary' | 'leader' | 'inspector',
  today: Day,
  asking: Asking,
) {
  // One that was closed before it was disputed is not among those that are joined.
  const disputed = sql<number>`(select count(*) from opinions where ${opinions.unitId} = ${units.id} and ${IS_DISPUTED})`
  return db
    .select({
      unit: UNIT,
      counts: { ...countsOf(role, today, asking), ...(role === 'leader' && { disputed }) },
    })
    .from(units)
    .leftJoin(opinions, and(eq(opinions.unitId, units.id), WAITING, visibleTo(actor)))
    .where(inArray(units.id, unitsAs(actor, role)))
    .groupBy(units.id)
    .orderBy(asc(units.id))
}

/** One row for each agency that `actor` drafts for; what other agencies ask of it is counted beside what it leads. */
export function countByAgency(db: Db, actor: Actor, today: Day, asking: Asking) {
  const asked = sql<number>`(select count(*) from opinions where ${waitsForSupport(sql`agencies.id`)})`
  return db
    .select({
      unit: UNIT,
      agency: { id: agencies.id, name: agencies.name },
      counts: { ...countsOf('officer', today, asking), support_asked: asked },
    })
    .from(agencies)
    .innerJoin(units, eq(units.id, agencies.unitId))
    .leftJoin(opinions, and(eq(opinions.agencyId, agencies.id), WAITING, visibleTo(actor)))
    .where(inArray(agencies.id, agenciesOf(actor)))
    .groupBy(agencies.id)
    .orderBy(asc(agencies.id))
}

function countsOf(role: DeskRole, today: Day, asking: Asking): Record<DeskTile, SQL<number>> {
  const counts = TILES_OF[role].map((tile) => {
    const isOne = and(...askedFor(filterOf(tile), today, asking))
    return [tile, sql<number>`sum(case when ${isOne} then 1 else 0 end)`] as const
  })
  return Object.fromEntries(counts) as Record<DeskTile, SQL<number>>
}
