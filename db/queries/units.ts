import { and, inArray } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Unit } from '../../src/domain/unit.ts'
import type { Db } from '../database.ts'
import { units } from '../schema/office.ts'
import { inForce } from './dated.ts'

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
