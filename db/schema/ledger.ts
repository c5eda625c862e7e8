import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/**
 * Every change of every record: history, public timeline, audit and the guard against lost races in one table.
 * `data` holds ids, codes and keyed digests, never names or free text. Each hash covers the one before it.
 */
export const events = sqliteTable(
  'events',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** `opinion:<id>`, `session:<id>`, `user:<id>`, `unit:<id>` … */
    subject: text('subject').notNull(),
    seq: integer('seq').notNull(),
    step: text('step').notNull(),
    /** The user; null for a resident or the office's clockwork, told apart in `data.by`. */
    actorId: integer('actor_id'),
    at: integer('at').notNull(),
    /** Id of the write batch: after a lost reply it tells whether the batch was taken. */
    batch: text('batch').notNull(),
    data: text('data', { mode: 'json' }).$type<EventData>().notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [uniqueIndex('events_subject_seq').on(t.subject, t.seq), index('events_step_at').on(t.step, t.at)],
)

export type EventData = Record<string, string | number | boolean | null>

/** Mail to be sent, unique per kind, record, recipient and version; it is rendered from the record when it leaves. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    kind: text('kind').notNull(),
    /** The record it speaks of, as in `events.subject`. */
    subject: text('subject').notNull(),
    /** `person:<id>` or `user:<id>`; the address is read when the mail leaves. */
    recipient: text('recipient').notNull(),
    version: integer('version').notNull(),
    /** Where a person left only a phone, the line goes to "Cần gọi điện". */
    channel: text('channel').$type<'mail' | 'phone'>().notNull(),
    createdAt: integer('created_at').notNull(),
    /** Does not leave before then: until then what it tells of can be taken back. */
    heldUntil: integer('held_until'),
    sentAt: integer('sent_at'),
    failedAt: integer('failed_at'),
    attempts: integer('attempts').notNull().default(0),
    /** Held by one run of the delivery until then, so that two runs at once send it once. */
    claimedUntil: integer('claimed_until'),
    claim: text('claim'),
    retryAt: integer('retry_at'),
    /** A code, never an address or what a server said. */
    problem: text('problem').notNull().default(''),
    /** A call to make: who made it, when, and what came of it. */
    calledAt: integer('called_at'),
    calledBy: integer('called_by'),
    callOutcome: text('call_outcome').$type<'done' | 'no_answer'>(),
  },
  (t) => [
    uniqueIndex('outbox_once').on(t.kind, t.subject, t.recipient, t.version),
    index('outbox_waiting').on(t.channel, t.sentAt, t.id),
  ],
)
