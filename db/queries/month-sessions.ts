import { and, asc, eq, gte, isNull, lt, notInArray, type SQL, sql } from 'drizzle-orm'
import { type Calendar, calendarOf } from '../../src/domain/calendar.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { calendarDays, units } from '../schema/office.ts'
import { sessions } from '../schema/sessions.ts'
import { isAnnounced } from './public-sessions.ts'
import {
  type SessionLine,
  selectLeaders,
  selectLines,
  toLine,
  toWhole,
  type WholeSession,
} from './session-parts.ts'

export interface MonthFilter {
  /** Slug of a unit. */
  unit: string | null
  kind: SessionKind | null
  /** The month, half open, epoch ms. */
  from: number
  until: number
}

export interface MonthOfSessions {
  sessions: WholeSession[]
  /** There are more than are shown: one should choose a unit. */
  isCut: boolean
  /** The first session after the month that has not been called off. */
  next: SessionLine | null
  units: { slug: string; name: string }[]
  /** Holidays and swaps as entered, with what was noted beside each. */
  calendar: Calendar
  notes: ReadonlyMap<string, string>
}

/** More than any unit holds in a month; all units of a province together may hold more. */
const MOST = 400

/** The announced sessions that begin in a month, with who takes part, beside the working calendar and what comes after. One trip. */
export async function listMonth(db: Db, filter: MonthFilter): Promise<MonthOfSessions> {
  const { from, until, unit, kind } = filter
  const fits = and(
    isAnnounced,
    kind ? eq(sessions.kind, kind) : undefined,
    unit ? sql`${sessions.unitId} in (select id from units as asked where asked.slug = ${unit})` : undefined,
  )
  const within = and(fits, gte(sessions.startsAt, from), lt(sessions.startsAt, until))!
  const [rows, leaderRows, [next], unitRows, days] = await db.batch([
    selectLines(db)
      .where(within)
      .orderBy(asc(sessions.startsAt), asc(sessions.id))
      .limit(MOST + 1),
    selectLeaders(db, firstOf(within)),
    selectLines(db)
      .where(and(fits, gte(sessions.startsAt, until), notInArray(sessions.state, ['cancelled', 'postponed'])))
      .orderBy(asc(sessions.startsAt), asc(sessions.id))
      .limit(1),
    db
      .select({ slug: units.slug, name: units.name })
      .from(units)
      .where(isNull(units.toOn))
      .orderBy(asc(units.id)),
    db.select().from(calendarDays),
  ])
  const leadersOf = new Map<number, typeof leaderRows>()
  for (const row of leaderRows) {
    const { sessionId } = row.part
    leadersOf.set(sessionId, [...(leadersOf.get(sessionId) ?? []), row])
  }
  return {
    sessions: rows.slice(0, MOST).map((row) => toWhole(row, leadersOf.get(row.session.id) ?? [], [])),
    isCut: rows.length > MOST,
    next: next ? toLine(next) : null,
    units: unitRows,
    calendar: calendarOf(days, 0),
    notes: new Map(days.map(({ on, note }) => [on, note])),
  }
}

function firstOf(within: SQL): SQL {
  return sql`${sessions.id} in (select id from ${sessions} where ${within}
    order by ${sessions.startsAt}, ${sessions.id} limit ${MOST})`
}
