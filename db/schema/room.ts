import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { AttendanceWay, TurnSource, TurnState } from '../../src/domain/room.ts'
import { hamlets } from './office.ts'
import { opinions } from './opinions.ts'
import { people, users } from './people.ts'
import { registrations } from './registrations.ts'
import { sessions } from './sessions.ts'

/** How the room of a session is set, and whether anything in it is new. */
export const rooms = sqliteTable('rooms', {
  sessionId: integer('session_id')
    .primaryKey()
    .references(() => sessions.id),
  /** +1 with every write in this room: what screens that follow it ask for. */
  tide: integer('tide').notNull().default(0),
  /** Minutes that a speaker has; 0: no limit. */
  speakingMinutes: integer('speaking_minutes').notNull().default(0),
  /** The opinion on the projector, where somebody chose one; null: that of the current speaker. */
  shownOpinionId: integer('shown_opinion_id').references(() => opinions.id),
  /** The projector shows neither speaker nor question, only what the session is. */
  isQuiet: integer('is_quiet', { mode: 'boolean' }).notNull().default(false),
})

/** Somebody's turn to speak. Its history is `turn:<id>`. */
export const turns = sqliteTable(
  'turns',
  {
    id: integer('id').primaryKey(),
    sessionId: integer('session_id')
      .notNull()
      .references(() => sessions.id),
    /** From the form: a turn that was sent twice is one. */
    key: text('key').notNull().unique(),
    position: integer('position').notNull(),
    source: text('source').$type<TurnSource>().notNull(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    hamletId: integer('hamlet_id').references(() => hamlets.id),
    /** A group or body they speak for, e.g. "Hội Nông dân xã"; empty: for themselves. */
    groupName: text('group_name').notNull().default(''),
    registrationId: integer('registration_id').references(() => registrations.id),
    /** The question sent in advance that they put. */
    opinionId: integer('opinion_id').references(() => opinions.id),
    /** They allow their name on the projector. */
    showName: integer('show_name', { mode: 'boolean' }).notNull().default(false),
    state: text('state').$type<TurnState>().notNull(),
    calledAt: integer('called_at'),
    endedAt: integer('ended_at'),
    addedBy: integer('added_by')
      .notNull()
      .references(() => users.id),
    addedAt: integer('added_at').notNull(),
  },
  (t) => [
    index('turns_session').on(t.sessionId, t.state, t.position),
    // One speaks at a time.
    uniqueIndex('turns_one_speaks').on(t.sessionId).where(sql`state = 'speaking'`),
    index('turns_person').on(t.personId),
  ],
)

/** Who is there: one who came, a group, or a count from a paper sheet. Its history is `attendance:<id>`. */
export const attendances = sqliteTable(
  'attendances',
  {
    id: integer('id').primaryKey(),
    sessionId: integer('session_id')
      .notNull()
      .references(() => sessions.id),
    key: text('key').notNull().unique(),
    way: text('way').$type<AttendanceWay>().notNull(),
    registrationId: integer('registration_id').references(() => registrations.id),
    /** Null for a count. */
    personId: integer('person_id').references(() => people.id),
    hamletId: integer('hamlet_id').references(() => hamlets.id),
    groupName: text('group_name').notNull().default(''),
    /** People who are there, and how many of them speak for a group. */
    headCount: integer('head_count').notNull(),
    representatives: integer('representatives').notNull().default(0),
    arrivedAt: integer('arrived_at').notNull(),
    recordedBy: integer('recorded_by')
      .notNull()
      .references(() => users.id),
    /** Taken back: it was a mistake. */
    undoneAt: integer('undone_at'),
  },
  (t) => [
    index('attendances_session').on(t.sessionId, t.arrivedAt),
    // A registration is there once.
    uniqueIndex('attendances_registration').on(t.registrationId).where(sql`undone_at is null`),
    index('attendances_person').on(t.personId),
  ],
)
