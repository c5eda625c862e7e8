import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { AttachmentPurpose } from '../../src/domain/attachment.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { answers } from './answers.ts'
import { commitments } from './commitments.ts'
import { units } from './office.ts'
import { opinions } from './opinions.ts'
import { users } from './people.ts'

/** Words that answers of a topic often hold, with fields `{{…}}` to fill in. */
export const templates = sqliteTable(
  'templates',
  {
    id: integer('id').primaryKey(),
    unitId: integer('unit_id')
      .notNull()
      .references(() => units.id),
    /** Null: for every topic. */
    topic: text('topic').$type<TopicCode>(),
    name: text('name').notNull(),
    text: text('text').notNull(),
    fromOn: text('from_on').notNull(),
    toOn: text('to_on'),
  },
  (t) => [uniqueIndex('templates_name').on(t.unitId, t.name)],
)

/** Who has the draft of an opinion open, as of when: no history, it is forgotten after minutes. */
export const writing = sqliteTable(
  'writing',
  {
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    seenAt: integer('seen_at').notNull(),
  },
  (t) => [uniqueIndex('writing_once').on(t.opinionId, t.userId)],
)

/** A file that belongs to an opinion. Its bytes lie with the platform's files under `fileKey`, never under a public folder. */
export const attachments = sqliteTable(
  'attachments',
  {
    id: integer('id').primaryKey(),
    /** In its address; it opens nothing by itself. */
    code: text('code').notNull().unique(),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    answerId: integer('answer_id').references(() => answers.id),
    commitmentId: integer('commitment_id').references(() => commitments.id),
    purpose: text('purpose').$type<AttachmentPurpose>().notNull(),
    /** As its sender named it, without path and control characters. */
    name: text('name').notNull(),
    type: text('type').notNull(),
    bytes: integer('bytes').notNull(),
    /** SHA-256 of what is stored. */
    digest: text('digest').notNull(),
    /** Empty once the bytes of a removed file are deleted. */
    fileKey: text('file_key').notNull(),
    /** Since when the public may open it; null: it may not. */
    publicAt: integer('public_at'),
    /** What the public reads instead of `name`; where `publicAt` is null, that of a part of the answer which goes public with it. */
    publicName: text('public_name').notNull().default(''),
    /** Null: the asker. */
    addedBy: integer('added_by').references(() => users.id),
    addedAt: integer('added_at').notNull(),
    removedAt: integer('removed_at'),
    /** Why it was removed; of one that is still there, why the public may not open it (any more), which the public reads. */
    removedReason: text('removed_reason').notNull().default(''),
  },
  (t) => [
    index('attachments_opinion').on(t.opinionId),
    index('attachments_commitment').on(t.commitmentId).where(sql`commitment_id is not null`),
  ],
)
