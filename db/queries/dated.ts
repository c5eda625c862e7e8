import { and, gte, isNull, lte, or, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Day } from '../../src/domain/day.ts'

/** In force on a day: from its first day to its last, both counted; without a last day for good. */
export function inForce(dated: { fromOn: SQLiteColumn; toOn: SQLiteColumn }, on: Day): SQL | undefined {
  return and(lte(dated.fromOn, on), or(isNull(dated.toOn), gte(dated.toOn, on)))
}
