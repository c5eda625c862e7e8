import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { RegistrationIntent, RegistrationState } from '../../src/domain/registration.ts'
import { people, users } from './people.ts'
import { sessions } from './sessions.ts'

/** Somebody, or a group through its representatives, who asked to attend a session or to speak there. */
export const registrations = sqliteTable(
  'registrations',
  {
    id: integer('id').primaryKey(),
    /** On the slip; it opens nothing. */
    code: text('code').notNull().unique(),
    sessionId: integer('session_id')
      .notNull()
      .references(() => sessions.id),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    intent: text('intent').$type<RegistrationIntent>().notNull(),
    /** What they want to speak about, for the office alone. */
    about: text('about').notNull().default(''),
    /** People in the group, the one who registers included. */
    headCount: integer('head_count').notNull(),
    /** Places they take in the hall: a group from five people on sends representatives. */
    seats: integer('seats').notNull(),
    state: text('state').$type<RegistrationState>().notNull(),
    /** Given inside the batch that inserts it, never reused. */
    queueNumber: integer('queue_number').notNull(),
    /** The user who typed it in; null for what came by the web. */
    recordedBy: integer('recorded_by').references(() => users.id),
    /** Seed of the secret link, as of a receipt; also the form token that brought it. */
    nonce: text('nonce').notNull().unique(),
    followHash: text('follow_hash').notNull().unique(),
    contentDigest: text('content_digest').notNull(),
    /** Folded name, digits of the phone and code: what the office searches. */
    searchKey: text('search_key').notNull(),
    createdAt: integer('created_at').notNull(),
    /** When a place became theirs: at once, or moved up from the waiting list. */
    confirmedAt: integer('confirmed_at'),
    cancelledAt: integer('cancelled_at'),
    /** The session they were first registered for, where a move carried them over. */
    carriedFromId: integer('carried_from_id').references(() => sessions.id),
    seq: integer('seq').notNull(),
    headHash: text('head_hash').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('registrations_session_number').on(t.sessionId, t.queueNumber),
    index('registrations_session_state').on(t.sessionId, t.state, t.queueNumber),
    index('registrations_person').on(t.personId),
  ],
)
