import { and, asc, eq, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import { type Actor, agenciesOf, ROLES, unitsAs } from '../../src/domain/actor.ts'
import { addDays, type Day, startOfDay, weekdayOf } from '../../src/domain/day.ts'
import { type DeskRole, type DeskTile, filterOf, TILES_OF } from '../../src/domain/desk.ts'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import type { Db } from '../database.ts'
import { separateReaders } from '../schema/handling.ts'
import { outbox } from '../schema/ledger.ts'
import { agencies, units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { countEarlierDates } from './earlier-dates.ts'
import { isOpenCall } from './outbox-condition.ts'
import { askedFor } from './queue.ts'
import { selectLines, toLine } from './session-parts.ts'
import { sessionsOf } from './sessions.ts'
import { visibleTo } from './visibility.ts'

/** What waits in one unit, or in one agency of it, for somebody in one role. */
export interface DeskGroup {
  role: DeskRole
  unit: { id: number; slug: string; name: string }
  agency: { id: number; name: string } | null
  counts: Partial<Record<DeskTile, number>>
}

/**
 * Everything that waits for `actor` today, by role and place, counted by the very conditions of the lists that the numbers lead to; this week's sessions,
 * the next one, drafts of sessions and separate cases. One trip.
 */
export async function findDesk(db: Db, actor: Actor, today: Day) {
  const [secretary, leader, inspector, officer, week, [next], [drafts], [separate], [calls], [earlier]] =
    await db.batch([
      byUnit(db, actor, 'secretary', today),
      byUnit(db, actor, 'leader', today),
      byUnit(db, actor, 'inspector', today),
      byAgency(db, actor, today),
      selectLines(db)
        .where(and(sessionsOf(actor), ofThisWeek(today)))
        .orderBy(asc(sessions.startsAt)),
      selectLines(db)
        .where(
          and(
            // An announced session is no secret: officers, who plan none, are told of it too.
            inArray(sessions.unitId, unitsAs(actor, ...ROLES)),
            eq(sessions.state, 'announced'),
            gte(sessions.startsAt, startOfDay(addDays(today, 1))),
          ),
        )
        .orderBy(asc(sessions.startsAt))
        .limit(1),
      db
        .select({ count: sql<number>`count(*)` })
        .from(sessions)
        .where(and(sessionsOf(actor), eq(sessions.state, 'draft'))),
      db
        .select({ count: sql<number>`count(*)` })
        .from(separateReaders)
        .innerJoin(opinions, eq(opinions.id, separateReaders.opinionId))
        .where(and(eq(separateReaders.userId, actor.id), eq(opinions.state, 'separate'))),
      db
        .select({ count: sql<number>`count(*)` })
        .from(outbox)
        .where(isOpenCall(unitsAs(actor, 'secretary'))),
      countEarlierDates(db, actor),
    ])
  const groups: DeskGroup[] = [
    ...secretary.map((row) => ({ role: 'secretary' as const, agency: null, ...row })),
    ...officer.map((row) => ({ role: 'officer' as const, ...row })),
    ...leader.map((row) => ({ role: 'leader' as const, agency: null, ...row })),
    ...inspector.map((row) => ({ role: 'inspector' as const, agency: null, ...row })),
  ]
  return {
    groups,
    week: week.map(toLine),
    next: next ? toLine(next) : null,
    drafts: drafts?.count ?? 0,
    separate: separate?.count ?? 0,
    earlier: earlier?.count ?? 0,
    calls: calls?.count ?? 0,
  }
}

const UNIT = { id: units.id, slug: units.slug, name: units.name }
/** Only these can wait for anybody; what is closed is most of the table and is not read. */
const WAITING = inArray(opinions.state, [...OPEN_STATES, 'answered'])

function byUnit(db: Db, actor: Actor, role: 'secretary' | 'leader' | 'inspector', today: Day) {
  return db
    .select({ unit: UNIT, counts: countsOf(role, today) })
    .from(units)
    .leftJoin(opinions, and(eq(opinions.unitId, units.id), WAITING, visibleTo(actor)))
    .where(inArray(units.id, unitsAs(actor, role)))
    .groupBy(units.id)
    .orderBy(asc(units.id))
}

function byAgency(db: Db, actor: Actor, today: Day) {
  return db
    .select({
      unit: UNIT,
      agency: { id: agencies.id, name: agencies.name },
      counts: countsOf('officer', today),
    })
    .from(agencies)
    .innerJoin(units, eq(units.id, agencies.unitId))
    .leftJoin(opinions, and(eq(opinions.agencyId, agencies.id), WAITING, visibleTo(actor)))
    .where(inArray(agencies.id, agenciesOf(actor)))
    .groupBy(agencies.id)
    .orderBy(asc(agencies.id))
}

function countsOf(role: DeskRole, today: Day): Record<DeskTile, SQL<number>> {
  const counts = TILES_OF[role].map((tile) => {
    const isOne = and(...askedFor(filterOf(tile), today))
    return [tile, sql<number>`sum(case when ${isOne} then 1 else 0 end)`] as const
  })
  return Object.fromEntries(counts) as Record<DeskTile, SQL<number>>
}

/** Held this week, Monday to Sunday, or going on now; what is planned or called off is not. */
function ofThisWeek(today: Day): SQL {
  const monday = addDays(today, 1 - weekdayOf(today))
  return or(
    eq(sessions.state, 'in_progress'),
    and(
      inArray(sessions.state, ['announced', 'held', 'concluded']),
      gte(sessions.startsAt, startOfDay(monday)),
      lt(sessions.startsAt, startOfDay(addDays(monday, 7))),
    ),
  )!
}
