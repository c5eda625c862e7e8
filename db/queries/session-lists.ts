import { and, asc, eq, or, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { SessionKind, SessionState } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { units, venues } from '../schema/office.ts'
import { sessions } from '../schema/sessions.ts'
import { LINE, toLine } from './session-parts.ts'
import { RECEIVED, sessionsOf } from './sessions.ts'

export const SESSIONS_A_PAGE = 50

export interface StaffSessionFilter {
  kind: SessionKind | null
  state: SessionState | null
  /** Where the page before ended: past or not, its place, its id. */
  after: readonly number[] | null
}

/** A page of the actor's sessions with the opinions each received: those to come, soonest first, then those past, latest first. One trip. */
export async function listStaffSessions(
  db: Db,
  actor: Actor,
  { kind, state, after }: StaffSessionFilter,
  now: number,
) {
  const isPast = sql<number>`(${sessions.endsAt} <= ${now})`
  const place = sql<number>`(case when ${sessions.endsAt} <= ${now} then -${sessions.startsAt} else ${sessions.startsAt} end)`
  const rows = await db
    .select({
      ...LINE,
      received: RECEIVED,
      isPast,
      place,
    })
    .from(sessions)
    .innerJoin(units, eq(units.id, sessions.unitId))
    .leftJoin(venues, eq(venues.id, sessions.venueId))
    .where(
      and(
        sessionsOf(actor),
        kind ? eq(sessions.kind, kind) : undefined,
        // A discarded draft is kept for its history; one finds it by asking for what was cancelled.
        state
          ? eq(sessions.state, state)
          : or(sql`${sessions.state} <> 'cancelled'`, sql`${sessions.announcedAt} is not null`),
        after
          ? sql`(${isPast}, ${place}, ${sessions.id}) > (${after[0]}, ${after[1]}, ${after[2]})`
          : undefined,
      ),
    )
    .orderBy(isPast, place, asc(sessions.id))
    .limit(SESSIONS_A_PAGE + 1)
  const page = rows.slice(0, SESSIONS_A_PAGE)
  const last = rows.length > SESSIONS_A_PAGE ? page.at(-1) : undefined
  return {
    sessions: page.map((row) => ({ ...toLine(row), received: row.received, isPast: row.isPast === 1 })),
    next: last ? [last.isPast, last.place, last.session.id] : null,
  }
}
