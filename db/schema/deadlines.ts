import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Clock } from '../../src/domain/due-explanation.ts'
import { leaders } from './office.ts'
import { opinions } from './opinions.ts'
import { users } from './people.ts'

/** A due date put off by somebody who may: both dates stay visible. The opinion then carries the rule `EXTENSION`. */
export const extensions = sqliteTable(
  'extensions',
  {
    id: integer('id').primaryKey(),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    fromOn: text('from_on').notNull(),
    fromRule: text('from_rule').notNull(),
    toOn: text('to_on').notNull(),
    reason: text('reason').notNull(),
    /** The leader who allowed it. */
    allowedBy: integer('allowed_by')
      .notNull()
      .references(() => leaders.id),
    grantedBy: integer('granted_by')
      .notNull()
      .references(() => users.id),
    grantedAt: integer('granted_at').notNull(),
  },
  (t) => [index('extensions_opinion').on(t.opinionId)],
)

/** One run over the open deadlines after the calendar or a rule changed; it goes on from `cursor` after a stop. */
export const recomputations = sqliteTable('recomputations', {
  id: integer('id').primaryKey(),
  cause: text('cause').$type<'calendar' | 'rules'>().notNull(),
  calendarVersion: integer('calendar_version').notNull(),
  requestedBy: integer('requested_by').references(() => users.id),
  requestedAt: integer('requested_at').notNull(),
  /** Id of the last opinion that was looked at. */
  cursor: integer('cursor').notNull().default(0),
  total: integer('total').notNull(),
  looked: integer('looked').notNull().default(0),
  moved: integer('moved').notNull().default(0),
  proposed: integer('proposed').notNull().default(0),
  finishedAt: integer('finished_at'),
})

/** A date that the calendar would now put earlier: it stands until a person says yes (domain.md §4). */
export const earlierDates = sqliteTable(
  'earlier_dates',
  {
    id: integer('id').primaryKey(),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    clock: text('clock').$type<Clock>().notNull(),
    standingOn: text('standing_on').notNull(),
    proposedOn: text('proposed_on').notNull(),
    rule: text('rule').notNull(),
    provisional: integer('provisional', { mode: 'boolean' }).notNull(),
    calendarVersion: integer('calendar_version').notNull(),
    proposedAt: integer('proposed_at').notNull(),
    /** Taken over, left as promised, or overtaken by a later change; null while it waits. */
    decision: text('decision').$type<'taken' | 'kept' | 'overtaken'>(),
    decidedBy: integer('decided_by').references(() => users.id),
    decidedAt: integer('decided_at'),
  },
  (t) => [index('earlier_dates_opinion').on(t.opinionId), index('earlier_dates_open').on(t.decision, t.id)],
)
