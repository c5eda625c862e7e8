import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { SessionKind } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { units } from '../schema/office.ts'
import { sessions } from '../schema/sessions.ts'
import { type SessionChangeLine, selectSessionChanges } from './session-changes.ts'
import { SESSIONS_A_PAGE } from './session-lists.ts'
import {
  type SessionLine,
  selectHamlets,
  selectLeaders,
  selectLines,
  toLine,
  toWhole,
  type WholeSession,
} from './session-parts.ts'

/** Which sessions the public knows of: whatever was once announced. A draft, and one discarded as a draft, stays inside. */
export const isAnnounced: SQL = and(isNotNull(sessions.announcedAt), sql`${sessions.state} <> 'draft'`)!

/** Which sessions took place. */
export const tookPlace: SQL = inArray(sessions.state, ['held', 'concluded'])

/** A session as the public knows it, with what became of it since it was announced. */
export interface PublicSession extends WholeSession {
  changes: SessionChangeLine[]
}

/** The announced session with this code, or null. One trip. */
export async function findPublicSession(db: Db, code: string): Promise<PublicSession | null> {
  const isIt = and(eq(sessions.code, code), isAnnounced)!
  const [[row], leaderRows, hamletRows, changes] = await db.batch([
    selectLines(db).where(isIt),
    selectLeaders(db, isIt),
    selectHamlets(db, isIt),
    selectSessionChanges(db, isIt),
  ])
  return row ? { ...toWhole(row, leaderRows, hamletRows), changes } : null
}

/** The next sessions that are not over at `now` (epoch ms), soonest first; a cancelled one too, so that nobody goes there in vain. One trip. */
export async function listComingSessions(db: Db, now: number, limit: number): Promise<SessionLine[]> {
  const rows = await selectLines(db)
    .where(and(isAnnounced, gt(sessions.endsAt, now)))
    .orderBy(asc(sessions.startsAt), asc(sessions.id))
    .limit(limit)
  return rows.map(toLine)
}

export interface CalendarFilter {
  /** Slug of a unit. */
  unit: string | null
  kind: SessionKind | null
  /** Those that are over, latest first, instead of those to come. */
  past: boolean
  /** Instead of either: what begins between these instants, soonest first. */
  between?: { from: number; until: number } | null
  /** Only those that took place, as the figures count them. */
  held?: boolean
  /** Where the page before ended: start and id. */
  after: readonly number[] | null
}

/** A page of the public calendar, beside the units one may choose from. One trip. */
export async function listCalendar(db: Db, filter: CalendarFilter, now: number) {
  const { unit, kind, past, between, held, after } = filter
  const place = sql`(${sessions.startsAt}, ${sessions.id})`
  const [rows, unitRows] = await db.batch([
    selectLines(db)
      .where(
        and(
          isAnnounced,
          between
            ? and(gte(sessions.startsAt, between.from), lt(sessions.startsAt, between.until))
            : past
              ? lte(sessions.endsAt, now)
              : gt(sessions.endsAt, now),
          kind ? eq(sessions.kind, kind) : undefined,
          held ? tookPlace : undefined,
          unit ? eq(units.slug, unit) : undefined,
          after ? sql`${place} ${past ? sql`<` : sql`>`} (${after[0]}, ${after[1]})` : undefined,
        ),
      )
      .orderBy(
        past ? desc(sessions.startsAt) : asc(sessions.startsAt),
        past ? desc(sessions.id) : asc(sessions.id),
      )
      .limit(SESSIONS_A_PAGE + 1),
    db
      .select({ slug: units.slug, name: units.name })
      .from(units)
      .where(isNull(units.toOn))
      .orderBy(asc(units.id)),
  ])
  const page = rows.slice(0, SESSIONS_A_PAGE).map(toLine)
  const last = rows.length > SESSIONS_A_PAGE ? page.at(-1) : undefined
  return { sessions: page, units: unitRows, next: last ? [last.startsAt, last.id] : null }
}

/**
 * The last instant (epoch ms, at most `now`) at which the clock alone changed what a public page says of sessions: one began or ended, or a
 * question window opened or closed, or registering ended. Part of the version of every page that shows sessions. One trip.
 */
export async function findSessionTide(db: Db, now: number): Promise<number> {
  const passed = (column: SQLiteColumn) =>
    sql`coalesce((select max(${column}) from ${sessions} where ${column} <= ${now}), 0)`
  const { startsAt, endsAt, questionsFrom, questionsUntil, registersUntil } = sessions
  const columns = [startsAt, endsAt, questionsFrom, questionsUntil, registersUntil]
  const row = await db.get<{ tide: number }>(
    sql`select max(${sql.join(columns.map(passed), sql`, `)}) as tide`,
  )
  return row.tide
}
