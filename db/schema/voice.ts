import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { DisputeOutcome, Satisfaction } from '../../src/domain/voice.ts'
import { answers } from './answers.ts'
import { opinions } from './opinions.ts'
import { people, users } from './people.ts'

/** What an asker thinks of an issued answer: one rating a version, which may be changed. The one asker of a merged opinion rates for themselves. */
export const ratings = sqliteTable(
  'ratings',
  {
    id: integer('id').primaryKey(),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    answerId: integer('answer_id')
      .notNull()
      .references(() => answers.id),
    score: text('score').$type<Satisfaction>().notNull(),
    /** For the office alone. */
    comment: text('comment').notNull().default(''),
    ratedAt: integer('rated_at').notNull(),
  },
  (t) => [uniqueIndex('ratings_once').on(t.opinionId, t.answerId)],
)

/** An asker does not agree with an answer: the leader opens the matter again, or says why not. */
export const disputes = sqliteTable(
  'disputes',
  {
    id: integer('id').primaryKey(),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    answerId: integer('answer_id')
      .notNull()
      .references(() => answers.id),
    reason: text('reason').notNull(),
    disputedAt: integer('disputed_at').notNull(),
    settledAt: integer('settled_at'),
    settledBy: integer('settled_by').references(() => users.id),
    outcome: text('outcome').$type<DisputeOutcome>(),
    /** What the leader says to the asker. */
    reply: text('reply').notNull().default(''),
  },
  (t) => [index('disputes_opinion').on(t.opinionId)],
)

/** Something that came to an opinion after it was received. */
export const facts = sqliteTable(
  'facts',
  {
    id: integer('id').primaryKey(),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    text: text('text').notNull(),
    /** Null: the asker themselves. */
    addedBy: integer('added_by').references(() => users.id),
    addedAt: integer('added_at').notNull(),
  },
  (t) => [index('facts_opinion').on(t.opinionId)],
)

/** A data subject's request to have their personal data taken out (PDP_REPLY: two working days). The case itself stays. */
export const erasures = sqliteTable(
  'erasures',
  {
    id: integer('id').primaryKey(),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    /** Null: asked through the secret link. */
    recordedBy: integer('recorded_by').references(() => users.id),
    requestedAt: integer('requested_at').notNull(),
    replyOn: text('reply_on').notNull(),
    replyRule: text('reply_rule').notNull(),
    decidedAt: integer('decided_at'),
    decidedBy: integer('decided_by').references(() => users.id),
    outcome: text('outcome').$type<'erased' | 'kept'>(),
    /** Why the data are kept, as the asker reads it. */
    reason: text('reason').notNull().default(''),
  },
  (t) => [index('erasures_opinion').on(t.opinionId), index('erasures_open').on(t.decidedAt, t.replyOn)],
)
