import { and, eq, type SQLWrapper, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { hamlets, units, venues } from '../schema/office.ts'
import { throttles } from '../schema/people.ts'
import { sessions } from '../schema/sessions.ts'
import type { Rulebook } from './calendars.ts'
import { inForce } from './dated.ts'

/** What every form of one session needs that residents post, before and after it is posted. */
export interface PostingSession {
  session: typeof sessions.$inferSelect
  unit: typeof units.$inferSelect
  venue: { name: string; address: string } | null
  /** Of the session's unit, in force today. */
  hamlets: { id: number; name: string }[]
  /** A meeting of this unit goes on: its hall shares one address. */
  isUnitMeeting: boolean
  /** What this form brought before. */
  used: { contentDigest: string } | null
  /** Posts counted for this source, and since when (epoch ms). */
  counted: { count: number; since: number } | null
  rulebook: Rulebook
}

/** The columns of the session's row; `isUnitMeeting` comes as 0 or 1. */
export const POSTING = {
  session: sessions,
  unit: units,
  venue: { name: venues.name, address: venues.address },
  isUnitMeeting: sql<number>`exists(select 1 from ${sessions} as meeting where meeting.unit_id = ${units.id} and meeting.state = 'in_progress')`,
}

/** The hamlets of a unit in force on a day. */
export function readHamlets(db: Db, unitId: SQLWrapper, today: string) {
  return db
    .select({ id: hamlets.id, name: hamlets.name })
    .from(hamlets)
    .where(and(eq(hamlets.unitId, unitId), inForce(hamlets, today)))
}

/** How often a source posted already. */
export function readTurn(db: Db, turnKey: string) {
  return db
    .select({ count: throttles.count, since: throttles.windowStartsAt })
    .from(throttles)
    .where(eq(throttles.key, turnKey))
}
