import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Body, LeaderPart, SessionForm, SessionKind, SessionState } from '../../src/domain/session.ts'
import { hamlets, leaders, units, venues } from './office.ts'

/** A meeting between leaders and residents ("buổi"): a dialogue or a reception day. */
export const sessions = sqliteTable(
  'sessions',
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
    /** What residents are asked to bring, and anything else they should know before. */
    bring: text('bring').notNull().default(''),
    venueId: integer('venue_id').references(() => venues.id),
    onlineUrl: text('online_url').notNull().default(''),
    capacity: integer('capacity'),
    startsAt: integer('starts_at').notNull(),
    endsAt: integer('ends_at').notNull(),
    questionsFrom: integer('questions_from'),
    questionsUntil: integer('questions_until'),
    state: text('state').$type<SessionState>().notNull(),
    /** Why it was postponed or cancelled, in the words residents read. */
    stateReason: text('state_reason').notNull().default(''),
    announcedAt: integer('announced_at'),
    heldAt: integer('held_at'),
    cancelledAt: integer('cancelled_at'),
    /** Whether one can register to attend or to speak, and until when; null: until it begins. */
    registers: integer('registers', { mode: 'boolean' }).notNull().default(false),
    registersUntil: integer('registers_until'),
    /** The series it was made from, and the nominal day there: a day that rolled keeps it. Both null for a single one. */
    seriesId: integer('series_id'),
    seriesOn: text('series_on'),
    /** When its result was made public, and by which ways (`media,posted,hamlets`): Luật Tổ chức chính quyền địa phương 2025 Đ43. */
    resultOn: text('result_on'),
    resultWays: text('result_ways').notNull().default(''),
    /** SEQUENCE of the calendar entry: +1 when time, place or status changes. */
    sequence: integer('sequence').notNull().default(0),
    seq: integer('seq').notNull(),
    headHash: text('head_hash').notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [
    index('sessions_starts').on(t.startsAt),
    index('sessions_unit_starts').on(t.unitId, t.startsAt),
    index('sessions_state_starts').on(t.state, t.startsAt),
    uniqueIndex('sessions_series_day').on(t.seriesId, t.seriesOn),
  ],
)

export const sessionLeaders = sqliteTable(
  'session_leaders',
  {
    id: integer('id').primaryKey(),
    sessionId: integer('session_id')
      .notNull()
      .references(() => sessions.id),
    leaderId: integer('leader_id')
      .notNull()
      .references(() => leaders.id),
    part: text('part').$type<LeaderPart>().notNull(),
    /** Why a delegate takes part instead of the head. */
    delegationReason: text('delegation_reason').notNull().default(''),
    /** The head whom a delegate stands in for. */
    forLeaderId: integer('for_leader_id').references(() => leaders.id),
  },
  (t) => [
    uniqueIndex('session_leaders_once').on(t.sessionId, t.leaderId),
    index('session_leaders_leader').on(t.leaderId),
  ],
)

/** Hamlets invited to a session; none means the whole unit. */
export const sessionHamlets = sqliteTable(
  'session_hamlets',
  {
    id: integer('id').primaryKey(),
    sessionId: integer('session_id')
      .notNull()
      .references(() => sessions.id),
    hamletId: integer('hamlet_id')
      .notNull()
      .references(() => hamlets.id),
  },
  (t) => [uniqueIndex('session_hamlets_once').on(t.sessionId, t.hamletId)],
)
