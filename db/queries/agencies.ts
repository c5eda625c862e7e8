import { and, eq } from 'drizzle-orm'
import type { Agency } from '../../src/domain/agency.ts'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { agencies } from '../schema/office.ts'
import { inForce } from './dated.ts'

/** The agencies of a unit that are in force on a day, in Vietnamese order. */
export async function listAgencies(db: Db, unitId: number, on: Day): Promise<Agency[]> {
  const found = await db
    .select()
    .from(agencies)
    .where(and(eq(agencies.unitId, unitId), inForce(agencies, on)))
  return found.sort(compareNames)
}
