import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { venues } from '../schema/office.ts'
import { headOf } from './heads.ts'
import { unitsOf } from './units.ts'

/** Every venue of these units, ended ones too, beside the units themselves; one trip. */
export function findVenuesWithin(db: Db, unitIds: readonly number[]) {
  return db.batch([
    db
      .select()
      .from(venues)
      .where(inArray(venues.unitId, [...unitIds])),
    unitsOf(db, unitIds),
  ])
}

/** One venue where it belongs to these units, beside the units and the end of its history; one trip. */
export function findVenueWithin(db: Db, id: number, unitIds: readonly number[]) {
  return db.batch([
    db
      .select()
      .from(venues)
      .where(and(eq(venues.id, id), inArray(venues.unitId, [...unitIds]))),
    unitsOf(db, unitIds),
    headOf(db, `venue:${id}`),
  ])
}
