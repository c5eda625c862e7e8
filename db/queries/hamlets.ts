import { and, eq, inArray } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import type { Hamlet } from '../../src/domain/hamlet.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { hamlets } from '../schema/office.ts'
import { inForce } from './dated.ts'
import { headOf } from './heads.ts'
import { unitsOf } from './units.ts'

/** The hamlets of a unit that are in force on a day, in Vietnamese order. */
export async function listHamlets(db: Db, unitId: number, on: Day): Promise<Hamlet[]> {
  const found = await db
    .select()
    .from(hamlets)
    .where(and(eq(hamlets.unitId, unitId), inForce(hamlets, on)))
  return found.sort(compareNames)
}

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
