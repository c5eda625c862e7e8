import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { units } from '../schema/office.ts'
import { sessions } from '../schema/sessions.ts'
import { isAnnounced } from './public-sessions.ts'
import { selectLeaders, selectLines, toWhole, type WholeSession } from './session-parts.ts'

/** Whose sessions: everybody's, one unit's by its slug, or one session by its code. */
export type FeedScope = { of: 'all' } | { of: 'unit'; slug: string } | { of: 'session'; code: string }

export interface SessionFeed {
  /** Part of every UID: survives a copy of the database. */
  installationId: string
  /** Name of the unit, or of the topmost one. */
  name: string
  sessions: WholeSession[]
  /** Epoch ms of the last change of what the feed says, one that took something out of it included. */
  changedAt: number
}

/** How long what is over, or was cancelled, stays in a feed: subscribed calendars have to notice it. */
const STAYS_MS = 90 * 86_400_000

/** When a session leaves the feeds: 90 days after its end, or after it was cancelled. */
const leavesAt = sql`(min(${sessions.endsAt}, case ${sessions.state} when 'cancelled'
  then coalesce(${sessions.cancelledAt}, ${sessions.endsAt}) else ${sessions.endsAt} end) + ${STAYS_MS})`

/** What a calendar feed says at `now` (epoch ms), or null where there is no such unit or announced session. One trip. */
export async function findSessionFeed(db: Db, scope: FeedScope, now: number): Promise<SessionFeed | null> {
  const within = and(isAnnounced, inScope(scope))!
  const shown = scope.of === 'session' ? within : and(within, sql`${leavesAt} > ${now}`)!
  const [[stamp], rows, leaderRows] = await db.batch([
    stampOf(db, scope, within, now),
    selectLines(db).where(shown).orderBy(asc(sessions.startsAt), asc(sessions.id)),
    selectLeaders(db, shown),
  ])
  if (!stamp || (scope.of === 'session' && rows.length === 0)) return null
  const leadersOf = new Map<number, typeof leaderRows>()
  for (const row of leaderRows) {
    leadersOf.set(row.part.sessionId, [...(leadersOf.get(row.part.sessionId) ?? []), row])
  }
  return { ...stamp, sessions: rows.map((row) => toWhole(row, leadersOf.get(row.session.id) ?? [], [])) }
}

function inScope(scope: FeedScope): SQL | undefined {
  if (scope.of === 'session') return eq(sessions.code, scope.code)
  if (scope.of === 'unit') {
    return sql`${sessions.unitId} = (select id from units as feed_unit where feed_unit.slug = ${scope.slug})`
  }
}

/** Names of leaders, venues and units stand in the feed as well, so that their changes count. */
function stampOf(db: Db, scope: FeedScope, within: SQL, now: number) {
  return db
    .select({
      name: units.name,
      installationId: sql<string>`(select installation_id from installation where id = 1)`,
      changedAt: sql<number>`max(
        (select created_at from installation where id = 1),
        coalesce((select max(${sessions.updatedAt}) from ${sessions} where ${within}), 0),
        coalesce((select max(${leavesAt}) from ${sessions} where ${within} and ${leavesAt} <= ${now}), 0),
        coalesce((select max(at) from events where (subject >= 'leader:' and subject < 'leader;')
          or (subject >= 'unit:' and subject < 'unit;') or (subject >= 'venue:' and subject < 'venue;')), 0))`,
    })
    .from(units)
    .where(scope.of === 'unit' ? eq(units.slug, scope.slug) : undefined)
    .orderBy(sql`${units.toOn} is not null`, sql`${units.parentId} is not null`, asc(units.id))
    .limit(1)
}
