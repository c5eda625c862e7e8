import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ChangeStep } from '../../src/domain/room-after.ts'
import { leaders, venues } from './office.ts'
import { users } from './people.ts'
import { sessions } from './sessions.ts'

/** Time, place or standing of an announced session that changed, with the reason residents read and what became of its questions and registrations. */
export const sessionChanges = sqliteTable(
  'session_changes',
  {
    id: integer('id').primaryKey(),
    sessionId: integer('session_id')
      .notNull()
      .references(() => sessions.id),
    step: text('step').$type<ChangeStep>().notNull(),
    reason: text('reason').notNull(),
    fromStartsAt: integer('from_starts_at').notNull(),
    fromEndsAt: integer('from_ends_at').notNull(),
    fromVenueId: integer('from_venue_id').references(() => venues.id),
    toStartsAt: integer('to_starts_at'),
    toEndsAt: integer('to_ends_at'),
    toVenueId: integer('to_venue_id').references(() => venues.id),
    /** The session that took over its questions and registrations; null: they stay with this one. */
    carriedToId: integer('carried_to_id').references(() => sessions.id),
    changedBy: integer('changed_by')
      .notNull()
      .references(() => users.id),
    changedAt: integer('changed_at').notNull(),
  },
  (t) => [index('session_changes_session').on(t.sessionId)],
)

/** Why the secretary went on although something spoke against it: the same hall or leader at the same time, a notice given late, or a held session opened again. */
export const sessionReasons = sqliteTable(
  'session_reasons',
  {
    id: integer('id').primaryKey(),
    sessionId: integer('session_id')
      .notNull()
      .references(() => sessions.id),
    about: text('about').$type<'conflict' | 'late_notice' | 'resume'>().notNull(),
    reason: text('reason').notNull(),
    /** Codes of the sessions it collides with, joined by commas. */
    others: text('others').notNull().default(''),
    givenBy: integer('given_by')
      .notNull()
      .references(() => users.id),
    givenAt: integer('given_at').notNull(),
  },
  (t) => [index('session_reasons_session').on(t.sessionId)],
)

/** The private calendar of a leader: its address is derived from `nonce` with the installation's key; revoking it ends the address for good. */
export const leaderFeeds = sqliteTable(
  'leader_feeds',
  {
    id: integer('id').primaryKey(),
    leaderId: integer('leader_id')
      .notNull()
      .references(() => leaders.id),
    nonce: text('nonce').notNull().unique(),
    tokenHash: text('token_hash').notNull().unique(),
    createdBy: integer('created_by')
      .notNull()
      .references(() => users.id),
    createdAt: integer('created_at').notNull(),
    revokedAt: integer('revoked_at'),
  },
  (t) => [index('leader_feeds_leader').on(t.leaderId)],
)
