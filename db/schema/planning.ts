import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Clock } from '../../src/domain/due-explanation.ts'
import type { Roll } from '../../src/domain/series.ts'
import type { Body, LeaderPart, SessionForm, SessionKind } from '../../src/domain/session.ts'
import { leaders, units, venues } from './office.ts'
import { opinions } from './opinions.ts'
import { users } from './people.ts'
import { sessions } from './sessions.ts'

/** Recurring reception days or dialogues: what each session made from it begins with. */
export const series = sqliteTable(
  'series',
  {
    id: integer('id').primaryKey(),
    code: text('code').notNull().unique(),
    unitId: integer('unit_id')
      .notNull()
      .references(() => units.id),
    kind: text('kind').$type<SessionKind>().notNull(),
    form: text('form').$type<SessionForm>().notNull(),
    body: text('body').$type<Body>().notNull(),
    theme: text('theme').notNull(),
    bring: text('bring').notNull().default(''),
    venueId: integer('venue_id').references(() => venues.id),
    onlineUrl: text('online_url').notNull().default(''),
    capacity: integer('capacity'),
    registers: integer('registers', { mode: 'boolean' }).notNull().default(false),
    takesQuestions: integer('takes_questions', { mode: 'boolean' }).notNull().default(false),
    /** Which days: `days:10,25`, `nth:2:4` (the second Thursday of a month), `weeks:2:4` (every second Thursday from `from_on` on); see domain/series.ts. */
    pattern: text('pattern').notNull(),
    /** What becomes of a day that is no working day. */
    roll: text('roll').$type<Roll>().notNull(),
    fromOn: text('from_on').notNull(),
    untilOn: text('until_on').notNull(),
    /** Wall-clock times in Hà Nội, `HH:MM`. */
    startTime: text('start_time').notNull(),
    endTime: text('end_time').notNull(),
    endedAt: integer('ended_at'),
    seq: integer('seq').notNull(),
    headHash: text('head_hash').notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [index('series_unit').on(t.unitId, t.id)],
)

export const seriesLeaders = sqliteTable(
  'series_leaders',
  {
    id: integer('id').primaryKey(),
    seriesId: integer('series_id')
      .notNull()
      .references(() => series.id),
    leaderId: integer('leader_id')
      .notNull()
      .references(() => leaders.id),
    part: text('part').$type<LeaderPart>().notNull(),
  },
  (t) => [uniqueIndex('series_leaders_once').on(t.seriesId, t.leaderId)],
)

/** A day of a series that is left out, by its nominal date; re-adding it takes the row away. */
export const seriesSkips = sqliteTable(
  'series_skips',
  {
    id: integer('id').primaryKey(),
    seriesId: integer('series_id')
      .notNull()
      .references(() => series.id),
    on: text('day').notNull(),
    reason: text('reason').notNull().default(''),
    skippedBy: integer('skipped_by')
      .notNull()
      .references(() => users.id),
    skippedAt: integer('skipped_at').notNull(),
  },
  (t) => [uniqueIndex('series_skips_once').on(t.seriesId, t.on)],
)

/** Time, place or standing of an announced session that changed, with the reason residents read and what became of its questions and registrations. */
export const sessionChanges = sqliteTable(
  'session_changes',
  {
    id: integer('id').primaryKey(),
    sessionId: integer('session_id')
      .notNull()
      .references(() => sessions.id),
    step: text('step').$type<'move' | 'postpone' | 'cancel' | 'announce_anew'>().notNull(),
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

/** Why the secretary went on although something spoke against it: the same hall or leader at the same time, or a notice given late. */
export const sessionReasons = sqliteTable(
  'session_reasons',
  {
    id: integer('id').primaryKey(),
    sessionId: integer('session_id')
      .notNull()
      .references(() => sessions.id),
    about: text('about').$type<'conflict' | 'late_notice'>().notNull(),
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

/** A due date put off by somebody who may: both dates stay visible. The opinion then carries the rule `EXTENSION`. */
export const extensions = sqliteTable(
  'extensions',
  {
    id: integer('id').primaryKey(),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    fromOn: text('from_on').notNull(),
    fromRule: text('from_rule').notNull(),
    toOn: text('to_on').notNull(),
    reason: text('reason').notNull(),
    /** The leader who allowed it. */
    allowedBy: integer('allowed_by')
      .notNull()
      .references(() => leaders.id),
    grantedBy: integer('granted_by')
      .notNull()
      .references(() => users.id),
    grantedAt: integer('granted_at').notNull(),
  },
  (t) => [index('extensions_opinion').on(t.opinionId)],
)

/** One run over the open deadlines after the calendar or a rule changed; it goes on from `cursor` after a stop. */
export const recomputations = sqliteTable('recomputations', {
  id: integer('id').primaryKey(),
  cause: text('cause').$type<'calendar' | 'rules'>().notNull(),
  calendarVersion: integer('calendar_version').notNull(),
  requestedBy: integer('requested_by').references(() => users.id),
  requestedAt: integer('requested_at').notNull(),
  /** Id of the last opinion that was looked at. */
  cursor: integer('cursor').notNull().default(0),
  total: integer('total').notNull(),
  looked: integer('looked').notNull().default(0),
  moved: integer('moved').notNull().default(0),
  proposed: integer('proposed').notNull().default(0),
  finishedAt: integer('finished_at'),
})

/** A date that the calendar would now put earlier: it stands until a person says yes (domain.md §4). */
export const earlierDates = sqliteTable(
  'earlier_dates',
  {
    id: integer('id').primaryKey(),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    clock: text('clock').$type<Clock>().notNull(),
    standingOn: text('standing_on').notNull(),
    proposedOn: text('proposed_on').notNull(),
    rule: text('rule').notNull(),
    provisional: integer('provisional', { mode: 'boolean' }).notNull(),
    calendarVersion: integer('calendar_version').notNull(),
    proposedAt: integer('proposed_at').notNull(),
    /** Taken over, left as promised, or overtaken by a later change; null while it waits. */
    decision: text('decision').$type<'taken' | 'kept' | 'overtaken'>(),
    decidedBy: integer('decided_by').references(() => users.id),
    decidedAt: integer('decided_at'),
  },
  (t) => [index('earlier_dates_opinion').on(t.opinionId), index('earlier_dates_open').on(t.decision, t.id)],
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
