import { and, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { opinions } from '../schema/opinions.ts'

/** The session at which an opinion comes up: the one that took it over, else the one it was raised for. */
export const HELD_FOR: SQL<number | null> = sql`coalesce(${opinions.carriedToId}, ${opinions.sessionId})`

/** The opinions that come up at a session: raised for it and not carried elsewhere, or carried to it. Written so that both indexes serve. */
export function heldForSession(sessionId: number | SQLiteColumn | SQL): SQL {
  const stayed = and(eq(opinions.sessionId, sessionId), isNull(opinions.carriedToId))
  return or(stayed, eq(opinions.carriedToId, sessionId))!
}
