import { and, desc, eq, gte, inArray, lt } from 'drizzle-orm'
import type { EnteredDay } from '../../src/domain/calendar-day.ts'
import { CALENDAR } from '../../src/domain/calendar-history.ts'
import type { Db } from '../database.ts'
import { recomputations } from '../schema/deadlines.ts'
import { events } from '../schema/ledger.ts'
import { calendarDays, units } from '../schema/office.ts'
import { users } from '../schema/people.ts'
import { headOf } from './heads.ts'

/** Every entered day, the end of the calendar's history, and these units with the one above each: what a change is decided on. One trip. */
export async function findWorkingCalendar(db: Db, unitIds: readonly number[]) {
  const [days, heads, own] = await db.batch([...calendarReads(db, unitIds)])
  return { days: days satisfies EnteredDay[], head: heads[0] ?? null, units: own }
}

/** The same with the latest recomputation and 50 changes, the newest first, from before `before`; one trip. */
export async function findWorkingYear(db: Db, unitIds: readonly number[], before: number | null) {
  const [days, heads, own, runs, changes] = await db.batch([
    ...calendarReads(db, unitIds),
    latestRun(db),
    db
      .select({
        seq: events.seq,
        step: events.step,
        at: events.at,
        data: events.data,
        actorName: users.name,
      })
      .from(events)
      .leftJoin(users, eq(users.id, events.actorId))
      .where(and(eq(events.subject, CALENDAR), before === null ? undefined : lt(events.seq, before)))
      .orderBy(desc(events.seq))
      .limit(CHANGES_A_PAGE + 1),
  ])
  const page = changes.slice(0, CHANGES_A_PAGE)
  const next = changes.length > CHANGES_A_PAGE ? page.at(-1)!.seq : null
  return { days, head: heads[0] ?? null, units: own, run: runs[0] ?? null, changes: page, next }
}

/** How far the latest recomputation of open deadlines is; null where none was ever asked for. */
export async function findRecomputation(db: Db) {
  const [run] = await latestRun(db)
  return run ?? null
}

/** The record of one change of the calendar and of all that came after it, with what a change is decided on; one trip. */
export async function findChangesSince(db: Db, unitIds: readonly number[], seq: number) {
  const [days, heads, own, changes] = await db.batch([
    ...calendarReads(db, unitIds),
    db
      .select({ seq: events.seq, step: events.step, data: events.data })
      .from(events)
      .where(and(eq(events.subject, CALENDAR), gte(events.seq, seq))),
  ])
  return { days, head: heads[0] ?? null, units: own, changes }
}

const CHANGES_A_PAGE = 50

function calendarReads(db: Db, unitIds: readonly number[]) {
  return [
    db.select().from(calendarDays),
    headOf(db, CALENDAR),
    db
      .select({ id: units.id, parentId: units.parentId })
      .from(units)
      .where(inArray(units.id, [...unitIds])),
  ] as const
}

/** The newest run, as a query to put into a batch. */
function latestRun(db: Db) {
  return db
    .select()
    .from(recomputations)
    .orderBy(desc(recomputations.requestedAt), desc(recomputations.id))
    .limit(1)
}
