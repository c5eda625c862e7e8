import { sql } from 'drizzle-orm'
import { type AnySQLiteColumn, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Competence } from '../../src/domain/competence.ts'
import type { OpinionKind, OpinionSource, OpinionState } from '../../src/domain/opinion.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { agencies, hamlets, units } from './office.ts'
import { people, users } from './people.ts'
import { sessions } from './sessions.ts'

/** One matter that a resident raised. What has content of its own (answers, assignments, departures) has its own table. */
export const opinions = sqliteTable(
  'opinions',
  {
    id: integer('id').primaryKey(),
    /** The public code: on the board and in minutes; it opens nothing. */
    code: text('code').notNull().unique(),
    unitId: integer('unit_id')
      .notNull()
      .references(() => units.id),
    sessionId: integer('session_id').references(() => sessions.id),
    /** Number within the session, given inside the batch that inserts it, never reused. */
    number: integer('number'),
    /** The session that took it over when its own was called off or moved; number and first session stay as they were given. */
    carriedToId: integer('carried_to_id').references(() => sessions.id),
    /** The letter it was taken out of, where one letter held several matters. */
    splitFromId: integer('split_from_id').references((): AnySQLiteColumn => opinions.id),
    /** The first opinion about the same matter, where somebody raised it again. */
    repeatedOfId: integer('repeated_of_id').references((): AnySQLiteColumn => opinions.id),
    kind: text('kind').$type<OpinionKind>().notNull(),
    topic: text('topic').$type<TopicCode>().notNull(),
    /** Whose matter it is by law; null until somebody said so. */
    competence: text('competence').$type<Competence>(),
    source: text('source').$type<OpinionSource>().notNull(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    hamletId: integer('hamlet_id').references(() => hamlets.id),
    place: text('place').notNull().default(''),
    /** The place as the public reads it: looked through like the text, since a resident may have written a name or a house into it. */
    publicPlace: text('public_place').notNull().default(''),
    /** What the resident wrote or said. Never edited. */
    originalText: text('original_text').notNull(),
    /** What the public reads; an empty text is a value and never falls back to the original. */
    publicText: text('public_text').notNull(),
    publishName: integer('publish_name', { mode: 'boolean' }).notNull(),
    /** Since when it stands on the public board; null: private. */
    publicAt: integer('public_at'),
    hiddenReason: text('hidden_reason').notNull().default(''),
    /** Why words were taken out of the public text after it stood on the board; the public reads it. */
    redactedReason: text('redacted_reason').notNull().default(''),
    state: text('state').$type<OpinionState>().notNull(),
    /** Agency that handles it now; earlier ones stay in `assignments`. */
    agencyId: integer('agency_id').references(() => agencies.id),
    /** Who in the agency has it; null: nobody has taken it on yet. */
    officerId: integer('officer_id').references(() => users.id),
    /** Since when its asker's dispute runs; null: none does. */
    disputedAt: integer('disputed_at'),
    receivedAt: integer('received_at').notNull(),
    receivedOn: text('received_on').notNull(),
    acceptedOn: text('accepted_on'),
    answeredAt: integer('answered_at'),
    closedAt: integer('closed_at'),
    noticeOn: text('notice_on').notNull(),
    noticeRule: text('notice_rule').notNull(),
    noticeProvisional: integer('notice_provisional', { mode: 'boolean' }).notNull(),
    /** Null until acceptance where the term runs from acceptance. */
    dueOn: text('due_on'),
    dueRule: text('due_rule'),
    dueProvisional: integer('due_provisional', { mode: 'boolean' }).notNull().default(false),
    calendarVersion: integer('calendar_version').notNull(),
    /** The seed of the receipt: secret link and receipt code are derived from it with the installation's key. */
    receiptNonce: text('receipt_nonce').notNull().unique(),
    receiptSalt: integer('receipt_salt').notNull().default(0),
    followHash: text('follow_hash').notNull().unique(),
    receiptCodeHash: text('receipt_code_hash').notNull().unique(),
    /** Key of the digests in this opinion's events; erasing a person drops it. */
    digestKey: text('digest_key'),
    /** The user who typed it in, for what did not come by the web. */
    recordedBy: integer('recorded_by').references(() => users.id),
    seq: integer('seq').notNull(),
    headHash: text('head_hash').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('opinions_session_number').on(t.sessionId, t.number),
    index('opinions_unit_state').on(t.unitId, t.state, t.id),
    // The queue of a unit, newest first, without a sort.
    index('opinions_unit_newest').on(t.unitId, t.id, t.state),
    index('opinions_agency_state').on(t.agencyId, t.state, t.id),
    index('opinions_due').on(t.unitId, t.dueOn),
    index('opinions_split').on(t.splitFromId).where(sql`split_from_id is not null`),
    index('opinions_repeated').on(t.repeatedOfId).where(sql`repeated_of_id is not null`),
    index('opinions_officer').on(t.officerId, t.state).where(sql`officer_id is not null`),
    index('opinions_disputed').on(t.unitId, t.disputedAt).where(sql`disputed_at is not null`),
    index('opinions_person').on(t.personId),
    index('opinions_carried').on(t.carriedToId).where(sql`carried_to_id is not null`),
    // The newest of the board by the moment they came onto it: its feed.
    index('opinions_published').on(t.publicAt).where(sql`public_at is not null and state <> 'separate'`),
    index('opinions_board').on(t.id).where(sql`public_at is not null and state <> 'separate'`),
    // The figures of a year read its rows alone.
    index('opinions_board_received')
      .on(t.receivedOn)
      .where(sql`public_at is not null and state <> 'separate'`),
    index('opinions_board_topic').on(t.topic, t.id).where(sql`public_at is not null and state <> 'separate'`),
    index('opinions_board_unit').on(t.unitId, t.id).where(sql`public_at is not null and state <> 'separate'`),
  ],
)

/** Recorded at use: the same token with the same content is the same opinion, with other content it is refused. */
export const formTokens = sqliteTable('form_tokens', {
  nonce: text('nonce').primaryKey(),
  opinionId: integer('opinion_id')
    .notNull()
    .references(() => opinions.id),
  contentDigest: text('content_digest').notNull(),
  usedAt: integer('used_at').notNull(),
})
