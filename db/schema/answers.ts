import { sql } from 'drizzle-orm'
import { type AnySQLiteColumn, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { PaperKind } from '../../src/domain/numbering.ts'
import { leaders, units } from './office.ts'
import { opinions } from './opinions.ts'
import { users } from './people.ts'

/** A version of an answer, oral or written. A published version never changes: a correction is a new one. */
export const answers = sqliteTable(
  'answers',
  {
    id: integer('id').primaryKey(),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    version: integer('version').notNull(),
    form: text('form').$type<'oral' | 'written'>().notNull(),
    text: text('text').notNull(),
    writtenBy: integer('written_by')
      .notNull()
      .references(() => users.id),
    writtenAt: integer('written_at').notNull(),
    submittedAt: integer('submitted_at'),
    approvedBy: integer('approved_by').references(() => users.id),
    approvedAt: integer('approved_at'),
    /** The leader whose name stands under the document, or who answered at the meeting. */
    signerId: integer('signer_id').references(() => leaders.id),
    documentId: integer('document_id').references(() => documents.id),
    /** When it was issued: published on the board, or delivered where the matter is private. */
    issuedAt: integer('issued_at'),
    issuedOn: text('issued_on'),
    isPublic: integer('is_public', { mode: 'boolean' }).notNull().default(false),
    /** The issued version that this one corrects, and why, in the words residents read. */
    correctsId: integer('corrects_id').references((): AnySQLiteColumn => answers.id),
    correctionReason: text('correction_reason').notNull().default(''),
  },
  (t) => [
    uniqueIndex('answers_version').on(t.opinionId, t.form, t.version),
    // The newest published ones: the feed of the board.
    index('answers_published').on(t.issuedAt).where(sql`is_public = 1 and issued_at is not null`),
    index('answers_document').on(t.documentId),
  ],
)

/** A numbered paper of a unit. The records clerk enters number and date from the office's book; a double is refused. */
export const documents = sqliteTable(
  'documents',
  {
    id: integer('id').primaryKey(),
    unitId: integer('unit_id')
      .notNull()
      .references(() => units.id),
    year: integer('year').notNull(),
    /** Sign after the number, e.g. `UBND-VP`: numbers run per unit, year and series. */
    series: text('series').notNull(),
    number: integer('number').notNull(),
    issuedOn: text('issued_on').notNull(),
    /** Why the number before it in the book was left out. */
    skipReason: text('skip_reason').notNull().default(''),
    enteredBy: integer('entered_by')
      .notNull()
      .references(() => users.id),
    enteredAt: integer('entered_at').notNull(),
  },
  (t) => [uniqueIndex('documents_number').on(t.unitId, t.year, t.series, t.number)],
)

/** What a unit numbers by itself instead of copying numbers from its book: per kind of paper, each with its own series. */
export const numberings = sqliteTable(
  'numberings',
  {
    id: integer('id').primaryKey(),
    unitId: integer('unit_id')
      .notNull()
      .references(() => units.id),
    kind: text('kind').$type<PaperKind>().notNull(),
    series: text('series').notNull(),
    isOwn: integer('is_own', { mode: 'boolean' }).notNull(),
    changedBy: integer('changed_by')
      .notNull()
      .references(() => users.id),
    changedAt: integer('changed_at').notNull(),
  },
  (t) => [uniqueIndex('numberings_kind').on(t.unitId, t.kind)],
)

/** A leader's remark on a draft that was sent back. */
export const remarks = sqliteTable(
  'remarks',
  {
    id: integer('id').primaryKey(),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    answerId: integer('answer_id').references(() => answers.id),
    /** The step that the words belong to: send_back, reopen, close … */
    step: text('step').notNull(),
    text: text('text').notNull(),
    writtenBy: integer('written_by').references(() => users.id),
    writtenAt: integer('written_at').notNull(),
  },
  (t) => [index('remarks_opinion').on(t.opinionId)],
)
