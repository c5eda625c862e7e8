import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { GateName } from '../../src/domain/gate.ts'
import type { OpinionState } from '../../src/domain/opinion.ts'
import { agencies } from './office.ts'
import { opinions } from './opinions.ts'
import { users } from './people.ts'

/** Who handles it, since when; a transfer adds a line and leaves the earlier agency's time standing. */
export const assignments = sqliteTable(
  'assignments',
  {
    id: integer('id').primaryKey(),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    agencyId: integer('agency_id')
      .notNull()
      .references(() => agencies.id),
    dueOn: text('due_on').notNull(),
    note: text('note').notNull().default(''),
    assignedBy: integer('assigned_by')
      .notNull()
      .references(() => users.id),
    assignedAt: integer('assigned_at').notNull(),
    /** When the agency said that it is its own matter, and who said so. */
    takenOnAt: integer('taken_on_at'),
    takenOnBy: integer('taken_on_by').references(() => users.id),
    endedAt: integer('ended_at'),
    endReason: text('end_reason').notNull().default(''),
  },
  (t) => [index('assignments_opinion').on(t.opinionId), index('assignments_agency').on(t.agencyId)],
)

/** An opinion that left the line, with the reason its asker reads. */
export const departures = sqliteTable(
  'departures',
  {
    id: integer('id').primaryKey(),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    to: text('left_to').$type<OpinionState>().notNull(),
    ground: text('ground').notNull().default(''),
    reason: text('reason').notNull(),
    /** Where it was forwarded to. */
    recipient: text('recipient').notNull().default(''),
    /** Number and day of the transfer slip that went with it. */
    slipNumber: text('slip_number').notNull().default(''),
    slipOn: text('slip_on'),
    /** The opinion it was merged into. */
    intoOpinionId: integer('into_opinion_id').references(() => opinions.id),
    leftAt: integer('left_at').notNull(),
    /** Set when the step was taken back. */
    undoneAt: integer('undone_at'),
  },
  (t) => [
    index('departures_opinion').on(t.opinionId),
    // Who was merged into an opinion.
    index('departures_into').on(t.intoOpinionId).where(sql`into_opinion_id is not null`),
  ],
)

/** A letter that came by post or by hand. Its sender is the opinion's person. */
export const petitions = sqliteTable('petitions', {
  id: integer('id').primaryKey(),
  opinionId: integer('opinion_id')
    .notNull()
    .unique()
    .references(() => opinions.id),
  arrivedBy: text('arrived_by').$type<'post' | 'hand'>().notNull(),
  writtenOn: text('written_on'),
  arrivedOn: text('arrived_on').notNull(),
  /** How many signed it; 1: the sender alone. */
  signers: integer('signers').notNull().default(1),
  /** Paper about it: how many sheets and enclosures. */
  enclosures: text('enclosures').notNull().default(''),
})

/** A finding of a gate that a person waved through, with the reason the next one reads. */
export const waivers = sqliteTable(
  'waivers',
  {
    id: integer('id').primaryKey(),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    /** Which text was looked at. */
    gate: text('gate').$type<GateName>().notNull(),
    /** What was found: `phone`, `name`, `no_basis` … */
    finding: text('finding').notNull(),
    /** The very words that were found, folded; empty where the finding is about the whole text. */
    hit: text('hit').notNull().default(''),
    reason: text('reason').notNull(),
    waivedBy: integer('waived_by')
      .notNull()
      .references(() => users.id),
    waivedAt: integer('waived_at').notNull(),
  },
  (t) => [index('waivers_opinion').on(t.opinionId)],
)

/** The only people who may read a denunciation, named for that one case. */
export const separateReaders = sqliteTable(
  'separate_readers',
  {
    id: integer('id').primaryKey(),
    opinionId: integer('opinion_id')
      .notNull()
      .references(() => opinions.id),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    namedBy: integer('named_by')
      .notNull()
      .references(() => users.id),
    namedAt: integer('named_at').notNull(),
  },
  (t) => [uniqueIndex('separate_readers_once').on(t.opinionId, t.userId)],
)
