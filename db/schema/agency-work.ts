import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { agencies } from './office.ts'
import { opinions } from './opinions.ts'
import { users } from './people.ts'

/** An agency that helps the lead one: its part, its date and what it said. */
export const supports = sqliteTable(
  'supports',
  {
    id: integer('id').primaryKey(),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    agencyId: integer('agency_id')
      .notNull()
      .references(() => agencies.id),
    part: text('part').notNull(),
    dueOn: text('due_on').notNull(),
    askedBy: integer('asked_by')
      .notNull()
      .references(() => users.id),
    askedAt: integer('asked_at').notNull(),
    contribution: text('contribution').notNull().default(''),
    contributedBy: integer('contributed_by').references(() => users.id),
    contributedAt: integer('contributed_at'),
    /** No longer asked for. */
    endedAt: integer('ended_at'),
    endReason: text('end_reason').notNull().default(''),
  },
  (t) => [index('supports_opinion').on(t.opinionId), index('supports_agency').on(t.agencyId, t.endedAt)],
)

/** Something the office asks the asker; the clock of the answer goes on meanwhile. */
export const inquiries = sqliteTable(
  'inquiries',
  {
    id: integer('id').primaryKey(),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    question: text('question').notNull(),
    askedBy: integer('asked_by')
      .notNull()
      .references(() => users.id),
    askedAt: integer('asked_at').notNull(),
    answer: text('answer').notNull().default(''),
    answeredAt: integer('answered_at'),
    /** The user who typed the answer in on the asker's behalf. */
    recordedBy: integer('recorded_by').references(() => users.id),
  },
  (t) => [index('inquiries_opinion').on(t.opinionId)],
)
