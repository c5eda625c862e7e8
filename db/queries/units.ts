import { and, inArray } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Unit } from '../../src/domain/unit.ts'
import type { Db } from '../database.ts'
import { units } from '../schema/office.ts'
import { inForce } from './dated.ts'
import { headOf } from './heads.ts'

/** The units in force on a day, all or those of these ids: the province first, then in Vietnamese order. */
export async function listUnits(db: Db, on: Day, unitIds?: readonly number[]): Promise<Unit[]> {
  const found = await db
    .select()
    .from(units)
    .where(and(inForce(units, on), unitIds && inArray(units.id, [...unitIds])))
  return found.sort(
    (a, b) => Number(a.level === 'commune') - Number(b.level === 'commune') || compareNames(a, b),
  )
}

/** These units, ended ones too, as a query to put into a batch. */
export function unitsOf(db: Db, unitIds: readonly number[]) {
  return db
    .select()
    .from(units)
    .where(inArray(units.id, [...unitIds]))
}

/** These units with the end of one's history; one trip. */
export function findUnitWithin(db: Db, id: number, unitIds: readonly number[]) {
  return db.batch([unitsOf(db, unitIds), headOf(db, `unit:${id}`)])
}
