import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Roll } from '../../src/domain/series.ts'
import type { Body, LeaderPart, SessionForm, SessionKind } from '../../src/domain/session.ts'
import { leaders, units, venues } from './office.ts'
import { users } from './people.ts'

/** Recurring reception days or dialogues: what each session made from it begins with. */
export const series = sqliteTable(
  'series',
  {
    id: integer('id').primaryKey(),
    code: text('code').notNull().unique(),
    unitId: integer('unit_id')
      .notNull()
      .references(() => units.id),
    kind: text('kind').$type<SessionKind>().notNull(),
    form: text('form').$type<SessionForm>().notNull(),
    body: text('body').$type<Body>().notNull(),
    theme: text('theme').notNull(),
    bring: text('bring').notNull().default(''),
    venueId: integer('venue_id').references(() => venues.id),
    onlineUrl: text('online_url').notNull().default(''),
    capacity: integer('capacity'),
    registers: integer('registers', { mode: 'boolean' }).notNull().default(false),
    takesQuestions: integer('takes_questions', { mode: 'boolean' }).notNull().default(false),
    /** Which days: `days:10,25`, `nth:2:4` (the second Thursday of a month), `weeks:2:4` (every second Thursday from `from_on` on); see domain/series.ts. */
    pattern: text('pattern').notNull(),
    /** What becomes of a day that is no working day. */
    roll: text('roll').$type<Roll>().notNull(),
    fromOn: text('from_on').notNull(),
    untilOn: text('until_on').notNull(),
    /** Wall-clock times in Hà Nội, `HH:MM`. */
    startTime: text('start_time').notNull(),
    endTime: text('end_time').notNull(),
    endedAt: integer('ended_at'),
    seq: integer('seq').notNull(),
    headHash: text('head_hash').notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
  },
  (t) => [index('series_unit').on(t.unitId, t.id)],
)

export const seriesLeaders = sqliteTable(
  'series_leaders',
  {
    id: integer('id').primaryKey(),
    seriesId: integer('series_id')
      .notNull()
      .references(() => series.id),
    leaderId: integer('leader_id')
      .notNull()
      .references(() => leaders.id),
    part: text('part').$type<LeaderPart>().notNull(),
  },
  (t) => [uniqueIndex('series_leaders_once').on(t.seriesId, t.leaderId)],
)

/** A day of a series that is left out, by its nominal date; re-adding it takes the row away. */
export const seriesSkips = sqliteTable(
  'series_skips',
  {
    id: integer('id').primaryKey(),
    seriesId: integer('series_id')
      .notNull()
      .references(() => series.id),
    on: text('day').notNull(),
    reason: text('reason').notNull().default(''),
    skippedBy: integer('skipped_by')
      .notNull()
      .references(() => users.id),
    skippedAt: integer('skipped_at').notNull(),
  },
  (t) => [uniqueIndex('series_skips_once').on(t.seriesId, t.on)],
)
