import { type AnySQLiteColumn, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Body } from '../../src/domain/session.ts'

/** One row: what makes this installation itself. The installation id stands in calendar UIDs and outlives a copy of the database. */
export const installation = sqliteTable('installation', {
  id: integer('id').primaryKey(),
  installationId: text('installation_id').notNull(),
  /** True for a sample office: the demo serves no other database. */
  isSample: integer('is_sample', { mode: 'boolean' }).notNull(),
  /** SHA-256 of the one-time code printed at first start; null once the first administrator exists. */
  setupCodeHash: text('setup_code_hash'),
  createdAt: integer('created_at').notNull(),
})

/** Levels of local government since 01/07/2025; the district level is gone. */
export type UnitLevel = 'province' | 'commune'

/** A unit is dated: it merges and is renamed, and old figures stay under the unit that earned them. */
export const units = sqliteTable('units', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  level: text('level').$type<UnitLevel>().notNull(),
  parentId: integer('parent_id').references((): AnySQLiteColumn => units.id),
  successorId: integer('successor_id').references((): AnySQLiteColumn => units.id),
  /** Where a denunciation is handed in: read out by the public form. */
  denunciationDesk: text('denunciation_desk').notNull().default(''),
  phone: text('phone').notNull().default(''),
  fromOn: text('from_on').notNull(),
  toOn: text('to_on'),
})

/** Thôn, xóm, bản, ấp, tổ dân phố: residential groups without a government of their own. */
export const hamlets = sqliteTable(
  'hamlets',
  {
    id: integer('id').primaryKey(),
    unitId: integer('unit_id')
      .notNull()
      .references(() => units.id),
    name: text('name').notNull(),
    fromOn: text('from_on').notNull(),
    toOn: text('to_on'),
  },
  (t) => [uniqueIndex('hamlets_unit_name').on(t.unitId, t.name)],
)

/** Bodies of a unit that prepare answers. */
export const agencies = sqliteTable(
  'agencies',
  {
    id: integer('id').primaryKey(),
    unitId: integer('unit_id')
      .notNull()
      .references(() => units.id),
    name: text('name').notNull(),
    shortName: text('short_name').notNull(),
    fromOn: text('from_on').notNull(),
    toOn: text('to_on'),
  },
  (t) => [uniqueIndex('agencies_unit_name').on(t.unitId, t.name)],
)

export const venues = sqliteTable(
  'venues',
  {
    id: integer('id').primaryKey(),
    unitId: integer('unit_id')
      .notNull()
      .references(() => units.id),
    name: text('name').notNull(),
    address: text('address').notNull(),
    seats: integer('seats'),
    fromOn: text('from_on').notNull(),
    toOn: text('to_on'),
  },
  (t) => [uniqueIndex('venues_unit_name').on(t.unitId, t.name)],
)

/** A person in an office of a body, for a time. The same person in two offices is two rows. */
export const leaders = sqliteTable(
  'leaders',
  {
    id: integer('id').primaryKey(),
    unitId: integer('unit_id')
      .notNull()
      .references(() => units.id),
    name: text('name').notNull(),
    body: text('body').$type<Body>().notNull(),
    office: text('office').notNull(),
    /** Head of the body: the law's duties to receive residents are this person's. */
    isHead: integer('is_head', { mode: 'boolean' }).notNull().default(false),
    fromOn: text('from_on').notNull(),
    toOn: text('to_on'),
  },
  (t) => [index('leaders_unit').on(t.unitId)],
)

export const calendarDays = sqliteTable('calendar_days', {
  on: text('day').primaryKey(),
  kind: text('kind').$type<'off' | 'worked'>().notNull(),
  decided: integer('decided', { mode: 'boolean' }).notNull(),
  reason: text('reason').notNull(),
  note: text('note').notNull().default(''),
})

/** Dated rules of law and of the office; a local office may only tighten a central value. */
export const rules = sqliteTable(
  'rules',
  {
    id: integer('id').primaryKey(),
    rule: text('rule').notNull(),
    level: text('level').$type<UnitLevel | 'both'>().notNull(),
    value: text('value').notNull(),
    unit: text('unit').notNull(),
    fromOn: text('from_on').notNull(),
    toOn: text('to_on'),
    source: text('source').notNull(),
    status: text('status').notNull(),
    officeId: integer('office_id').references(() => units.id),
  },
  (t) => [uniqueIndex('rules_rule').on(t.rule, t.level, t.fromOn, t.officeId)],
)
