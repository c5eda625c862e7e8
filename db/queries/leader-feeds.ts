import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Day } from '../../src/domain/day.ts'
import { personsOf } from '../../src/domain/leader-person.ts'
import { compareNames, nameKey } from '../../src/domain/naming.ts'
import { BODIES } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { leaders } from '../schema/office.ts'
import { users } from '../schema/people.ts'
import { leaderFeeds } from '../schema/planning.ts'
import { findLeaderSessions, type SessionFeed } from './session-feeds.ts'
import { unitsOf } from './units.ts'

/** A link that works: who made it, and when. */
export interface LiveFeed {
  id: number
  leaderId: number
  nonce: string
  createdAt: number
  createdBy: string
}

/** A person who leads in a unit, with every office held there, and the link to the private calendar where there is one. */
export interface FeedLeader {
  /** The record that stands for the person. */
  id: number
  unitId: number
  unit: string
  name: string
  offices: string[]
  /** Records of the same person in this unit. */
  ids: number[]
  inOffice: boolean
  feed: LiveFeed | null
}

/** The private calendar behind a link that works; null for a revoked one as for one that never was. Two trips. */
export async function findLeaderFeed(
  db: Db,
  tokenHash: string,
  now: number,
): Promise<(SessionFeed & { leader: string }) | null> {
  const owner = alias(leaders, 'owner')
  const rows = await db
    .select({ id: leaders.id, name: leaders.name, unitId: leaders.unitId, owner: owner.name })
    .from(leaderFeeds)
    .innerJoin(owner, eq(owner.id, leaderFeeds.leaderId))
    .innerJoin(leaders, eq(leaders.unitId, owner.unitId))
    .where(and(eq(leaderFeeds.tokenHash, tokenHash), isNull(leaderFeeds.revokedAt)))
  const [first] = rows
  if (!first) return null
  const same = rows.filter(({ name }) => nameKey(name) === nameKey(first.owner))
  const whose = { unitId: first.unitId, leaderIds: same.map(({ id }) => id) }
  const feed = await findLeaderSessions(db, whose, now)
  return feed && { ...feed, leader: first.owner }
}

/** Who leads in these units on a day, one line a person, and who left but still has a link; units and names in Vietnamese order. One trip. */
export async function listFeedLeaders(db: Db, unitIds: readonly number[], on: Day): Promise<FeedLeader[]> {
  const within = inArray(leaders.unitId, [...unitIds])
  const [people, unitRows, feeds] = await db.batch([
    db.select().from(leaders).where(within),
    unitsOf(db, unitIds),
    db
      .select({
        id: leaderFeeds.id,
        leaderId: leaderFeeds.leaderId,
        nonce: leaderFeeds.nonce,
        createdAt: leaderFeeds.createdAt,
        createdBy: sql<string>`coalesce(${users.name}, '')`,
      })
      .from(leaderFeeds)
      .innerJoin(leaders, eq(leaders.id, leaderFeeds.leaderId))
      .leftJoin(users, eq(users.id, leaderFeeds.createdBy))
      .where(and(within, isNull(leaderFeeds.revokedAt))),
  ])
  return personsOf(people)
    .map((terms) => toFeedLeader(terms, feeds, unitRows, on))
    .filter(({ inOffice, feed }) => inOffice || feed)
    .sort((a, b) => vietnamese.compare(a.unit, b.unit) || compareNames(a, b))
}

type Term = typeof leaders.$inferSelect

/** Told by the offices held on that day; by the former ones where there is none any more. */
function toFeedLeader(
  terms: Term[],
  feeds: LiveFeed[],
  units: { id: number; name: string }[],
  on: Day,
): FeedLeader {
  const held = terms.filter(({ fromOn, toOn }) => fromOn <= on && (toOn === null || toOn >= on))
  const told = (held.length > 0 ? held : terms).sort(
    (a, b) => BODIES.indexOf(a.body) - BODIES.indexOf(b.body) || a.id - b.id,
  )
  const { id, unitId, name } = told[0]!
  const ids = terms.map((term) => term.id)
  return {
    id,
    unitId,
    unit: units.find((unit) => unit.id === unitId)?.name ?? '',
    name,
    offices: told.map(({ office }) => office),
    ids,
    inOffice: held.length > 0,
    feed: feeds.find(({ leaderId }) => ids.includes(leaderId)) ?? null,
  }
}

const vietnamese = new Intl.Collator('vi')
