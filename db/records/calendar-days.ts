import { inArray, sql } from 'drizzle-orm'
import type { DayChange, EnteredDay } from '../../src/domain/calendar-day.ts'
import { CALENDAR, recordOfChanges } from '../../src/domain/calendar-history.ts'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import { calendarDays } from '../schema/office.ts'
import { type Statement, write } from '../write.ts'
import type { By } from './by.ts'
import { requestRecomputation } from './recomputations.ts'

/** A change of the calendar: its days, how it came about, and the id of the recomputation it asks for. */
export interface CalendarWrite {
  step: 'set_day' | 'enter_year' | 'import' | 'undo'
  changes: readonly DayChange[]
  recomputationId: number
  /** Beside the days: the year entered, the change taken back. */
  data?: Record<string, number>
}

/**
 * Changes days of the working calendar; refused as stale when anybody changed it since `head`. The record names each day with what it was and
 * what it became, as codes. Open deadlines are computed anew. At least one change.
 */
export function recordCalendarChange(
  db: Db,
  by: By,
  head: Head,
  { step, changes, recomputationId, data = {} }: CalendarWrite,
) {
  return write(db, {
    ...by,
    changes: [{ subject: CALENDAR, step, head, data: { ...data, ...recordOfChanges(changes) } }],
    statements: [
      ...dayStatements(db, changes),
      ...requestRecomputation(db, {
        id: recomputationId,
        cause: 'calendar',
        calendarVersion: head.seq + 1,
        requestedBy: by.actorId,
        at: by.at,
      }),
    ],
  })
}

function dayStatements(db: Db, changes: readonly DayChange[]): Statement[] {
  const gone = changes.filter(({ to }) => to === null).map(({ on }) => on)
  const kept = changes.flatMap(({ to }) => (to === null ? [] : [rowOf(to)]))
  const statements: Statement[] = []
  if (gone.length > 0) statements.push(db.delete(calendarDays).where(inArray(calendarDays.on, gone)))
  if (kept.length > 0) statements.push(upsert(db, kept))
  return statements
}

function upsert(db: Db, rows: EnteredDay[]) {
  const { kind, decided, reason, note } = calendarDays
  return db
    .insert(calendarDays)
    .values(rows as (typeof calendarDays.$inferInsert)[])
    .onConflictDoUpdate({
      target: calendarDays.on,
      set: {
        kind: sql`excluded.${sql.identifier(kind.name)}`,
        decided: sql`excluded.${sql.identifier(decided.name)}`,
        reason: sql`excluded.${sql.identifier(reason.name)}`,
        note: sql`excluded.${sql.identifier(note.name)}`,
      },
    })
}

const rowOf = ({ on, kind, decided, reason, note }: EnteredDay): EnteredDay => ({
  on,
  kind,
  decided,
  reason,
  note,
})
