import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { agencies } from '../schema/office.ts'
import { headOf } from './heads.ts'
import { unitsOf } from './units.ts'

/** Every agency of these units, ended ones too, beside the units themselves; one trip. */
export function findAgenciesWithin(db: Db, unitIds: readonly number[]) {
  return db.batch([
    db
      .select()
      .from(agencies)
      .where(inArray(agencies.unitId, [...unitIds])),
    unitsOf(db, unitIds),
  ])
}

/** One agency where it belongs to these units, beside the units and the end of its history; one trip. */
export function findAgencyWithin(db: Db, id: number, unitIds: readonly number[]) {
  return db.batch([
    db
      .select()
      .from(agencies)
      .where(and(eq(agencies.id, id), inArray(agencies.unitId, [...unitIds]))),
    unitsOf(db, unitIds),
    headOf(db, `agency:${id}`),
  ])
}
