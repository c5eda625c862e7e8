import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { hamlets } from '../schema/office.ts'
import { headOf } from './heads.ts'
import { unitsOf } from './units.ts'

/** Every hamlet of these units, ended ones too, beside the units themselves; one trip. */
export function findHamletsWithin(db: Db, unitIds: readonly number[]) {
  return db.batch([
    db
      .select()
      .from(hamlets)
      .where(inArray(hamlets.unitId, [...unitIds])),
    unitsOf(db, unitIds),
  ])
}

/** One hamlet where it belongs to these units, beside the units and the end of its history; one trip. */
export function findHamletWithin(db: Db, id: number, unitIds: readonly number[]) {
  return db.batch([
    db
      .select()
      .from(hamlets)
      .where(and(eq(hamlets.id, id), inArray(hamlets.unitId, [...unitIds]))),
    unitsOf(db, unitIds),
    headOf(db, `hamlet:${id}`),
  ])
}
