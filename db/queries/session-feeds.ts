import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { dayOf, startOfDay } from '../../src/domain/day.ts'
import type { Db } from '../database.ts'
import { units } from '../schema/office.ts'
import { sessionLeaders, sessions } from '../schema/sessions.ts'
import { type FeedSession, selectFeedLeaders, selectFeedSessions, toFeedSessions } from './feed-sessions.ts'
import { isAnnounced } from './public-sessions.ts'

/** Whose sessions: everybody's, one unit's by its slug, or one session by its code. */
export type FeedScope = { of: 'all' } | { of: 'unit'; slug: string } | { of: 'session'; code: string }

export interface SessionFeed {
  /** Part of every UID: survives a copy of the database. */
  installationId: string
  /** Name of the unit, of the one that holds the session, or of the topmost one. */
  name: string
  sessions: FeedSession[]
  /** Epoch ms of the last change of what the feed says, one that took something out of it included. */
  changedAt: number
}

const DAY_MS = 86_400_000
/** How long what is over, or was cancelled, stays in a feed: subscribed calendars have to notice it. */
const STAYS_DAYS = 90

/** What has come to its end before this instant has left the feeds: 90 whole days in Hà Nội have gone by since its day. */
function goneBefore(now: number): number {
  return startOfDay(dayOf(now)) - STAYS_DAYS * DAY_MS
}

/** When a session came to its end: its end, or its cancellation where that was earlier. */
const overAt = sql`min(${sessions.endsAt}, case ${sessions.state} when 'cancelled'
  then coalesce(${sessions.cancelledAt}, ${sessions.endsAt}) else ${sessions.endsAt} end)`

/**
 * What a calendar feed says at `now` (epoch ms), or null where there is no such unit or announced session. Of the time it depends on the Hà Nội day
 * alone. One trip.
 */
export async function findSessionFeed(db: Db, scope: FeedScope, now: number): Promise<SessionFeed | null> {
  const within = and(isAnnounced, inScope(scope))!
  const shown = scope.of === 'session' ? within : and(within, sql`${overAt} >= ${goneBefore(now)}`)!
  const feed = await readFeed(db, { ofUnit: unitOf(scope), within, shown }, now)
  return scope.of === 'session' && feed?.sessions.length === 0 ? null : feed
}

/** What the private feed of a leader says: whatever these records of the one person take part in, drafts too. One trip. */
export function findLeaderSessions(
  db: Db,
  { unitId, leaderIds }: { unitId: number; leaderIds: number[] },
  now: number,
): Promise<SessionFeed | null> {
  // A session that the leader was taken out of has to count as a change, so that all of the unit's do.
  const within = eq(sessions.unitId, unitId)
  const theirs = db
    .select({ id: sessionLeaders.sessionId })
    .from(sessionLeaders)
    .where(inArray(sessionLeaders.leaderId, leaderIds))
  const shown = and(inArray(sessions.id, theirs), sql`${overAt} >= ${goneBefore(now)}`)!
  return readFeed(db, { ofUnit: eq(units.id, unitId), within, shown }, now)
}

interface Reading {
  ofUnit: SQL | undefined
  /** Every session whose change, or leaving, changes the feed. */
  within: SQL
  shown: SQL
}

async function readFeed(db: Db, { ofUnit, within, shown }: Reading, now: number) {
  const [[stamp], lines, parts] = await db.batch([
    stampOf(db, ofUnit, within, now),
    selectFeedSessions(db, shown),
    selectFeedLeaders(db, shown),
  ])
  return stamp ? { ...stamp, sessions: toFeedSessions(lines, parts) } : null
}

/** Whose name the feed bears; of all, the topmost unit's. */
function unitOf(scope: FeedScope): SQL | undefined {
  if (scope.of === 'unit') return eq(units.slug, scope.slug)
  if (scope.of === 'session') {
    return sql`${units.id} = (select unit_id from sessions as named where named.code = ${scope.code})`
  }
}

function inScope(scope: FeedScope): SQL | undefined {
  if (scope.of === 'session') return eq(sessions.code, scope.code)
  if (scope.of === 'unit') {
    return sql`${sessions.unitId} = (select id from units as feed_unit where feed_unit.slug = ${scope.slug})`
  }
}

/** Names of leaders, venues and units stand in the feed as well, so that their changes count; what left did so as its last day ended. */
function stampOf(db: Db, ofUnit: SQL | undefined, within: SQL, now: number) {
  const lastGone = sql`(select max(${overAt}) from ${sessions} where ${within} and ${overAt} < ${goneBefore(now)})`
  return db
    .select({
      name: units.name,
      installationId: sql<string>`(select installation_id from installation where id = 1)`,
      changedAt: sql<number>`max(
        (select created_at from installation where id = 1),
        coalesce((select max(${sessions.updatedAt}) from ${sessions} where ${within}), 0),
        coalesce(${dayAfter(lastGone)}, 0),
        coalesce((select max(at) from events where (subject >= 'leader:' and subject < 'leader;')
          or (subject >= 'unit:' and subject < 'unit;') or (subject >= 'venue:' and subject < 'venue;')), 0))`,
    })
    .from(units)
    .where(ofUnit)
    .orderBy(sql`${units.toOn} is not null`, sql`${units.parentId} is not null`, asc(units.id))
    .limit(1)
}

/** The instant at which what ended then leaves: the Hà Nội midnight after its ninetieth day. */
function dayAfter(instant: SQL): SQL {
  const offset = 7 * 3_600_000
  // Without the cast a bound number makes the division a broken one.
  return sql`(cast((${instant} + ${offset}) / ${DAY_MS} as integer) + ${STAYS_DAYS + 1}) * ${DAY_MS} - ${offset}`
}
