import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { leaderFeeds } from '../schema/planning.ts'
import { MUST_HAVE_CHANGED, type Statement, write } from '../write.ts'
import type { By } from './by.ts'

export interface NewLeaderFeed {
  id: number
  /** The person's records in the unit; the first of them owns the link. */
  leaderIds: readonly number[]
  nonce: string
  tokenHash: string
}

/**
 * Makes the link to a leader's private calendar; `instead` is the one that ends with it. `stale` where the link that was seen has ended, or one that was
 * not seen is there: a person has one link at a time.
 */
export function recordLeaderFeed(db: Db, by: By, feed: NewLeaderFeed, instead: { id: number } | null) {
  const { id, leaderIds, nonce, tokenHash } = feed
  const [leaderId] = leaderIds as [number, ...number[]]
  return write(db, {
    ...by,
    changes: [
      ...(instead ? [revocation(instead.id)] : []),
      { subject: `leader-feed:${id}`, step: 'make', head: 'new', data: { leaderId } },
    ],
    statements: [
      ...(instead ? revoked(db, instead.id, by.at) : []),
      hasNone(leaderIds),
      db
        .insert(leaderFeeds)
        .values({ id, leaderId, nonce, tokenHash, createdBy: by.actorId, createdAt: by.at }),
    ],
  })
}

/** Ends a link for good; `stale` where it had ended already. */
export function recordLeaderFeedEnd(db: Db, by: By, { id }: { id: number }) {
  return write(db, { ...by, changes: [revocation(id)], statements: revoked(db, id, by.at) })
}

function revocation(id: number) {
  return { subject: `leader-feed:${id}`, step: 'revoke', head: 'latest' as const }
}

function revoked(db: Db, id: number, at: number): Statement[] {
  const isLive = and(eq(leaderFeeds.id, id), isNull(leaderFeeds.revokedAt))
  return [db.update(leaderFeeds).set({ revokedAt: at }).where(isLive), MUST_HAVE_CHANGED]
}

function hasNone(leaderIds: readonly number[]): Statement {
  const places = leaderIds.map(() => '?').join(', ')
  return {
    sql: `insert into must select not exists
      (select 1 from leader_feeds where leader_id in (${places}) and revoked_at is null)`,
    args: [...leaderIds],
  }
}
