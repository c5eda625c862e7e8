import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { TopicCode } from '../../src/domain/topic.ts'
import { documents } from './answers.ts'
import { commitments } from './commitments.ts'
import { agencies, leaders } from './office.ts'
import { opinions } from './opinions.ts'
import { users } from './people.ts'
import { sessions } from './sessions.ts'

/** The conclusion of a session: drafted, then concluded, then issued with number and day. Its history is `conclusion:<id>`. */
export const conclusions = sqliteTable('conclusions', {
  id: integer('id').primaryKey(),
  sessionId: integer('session_id')
    .notNull()
    .unique()
    .references(() => sessions.id),
  /** What the chair said at the end, as the public reads it. */
  text: text('text').notNull().default(''),
  /** Who presided and who took it down, for the two signatures of the minutes. */
  chairId: integer('chair_id').references(() => leaders.id),
  clerk: text('clerk').notNull().default(''),
  concludedAt: integer('concluded_at'),
  documentId: integer('document_id').references(() => documents.id),
  issuedAt: integer('issued_at'),
  issuedOn: text('issued_on'),
  seq: integer('seq').notNull(),
  headHash: text('head_hash').notNull(),
  updatedAt: integer('updated_at').notNull(),
})

/** The chair's words on one topic. */
export const conclusionTopics = sqliteTable(
  'conclusion_topics',
  {
    id: integer('id').primaryKey(),
    conclusionId: integer('conclusion_id')
      .notNull()
      .references(() => conclusions.id),
    topic: text('topic').$type<TopicCode>().notNull(),
    text: text('text').notNull(),
  },
  (t) => [uniqueIndex('conclusion_topics_once').on(t.conclusionId, t.topic)],
)

/** Who does what by when; concluding makes a commitment of each. */
export const conclusionTasks = sqliteTable(
  'conclusion_tasks',
  {
    id: integer('id').primaryKey(),
    conclusionId: integer('conclusion_id')
      .notNull()
      .references(() => conclusions.id),
    /** The opinion it comes from; null: from the conclusion as a whole. */
    opinionId: integer('opinion_id').references(() => opinions.id),
    what: text('what').notNull(),
    who: text('who').notNull(),
    agencyId: integer('agency_id').references(() => agencies.id),
    dueOn: text('due_on').notNull(),
    /** What it became. */
    commitmentId: integer('commitment_id').references(() => commitments.id),
    addedBy: integer('added_by')
      .notNull()
      .references(() => users.id),
    addedAt: integer('added_at').notNull(),
    /** Taken out of the draft again. */
    removedAt: integer('removed_at'),
  },
  (t) => [index('conclusion_tasks_conclusion').on(t.conclusionId)],
)
