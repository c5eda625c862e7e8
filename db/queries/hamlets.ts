import { and, eq } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import type { Hamlet } from '../../src/domain/hamlet.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { hamlets } from '../schema/office.ts'
import { inForce } from './dated.ts'

/** The hamlets of a unit that are in force on a day, in Vietnamese order. */
export async function listHamlets(db: Db, unitId: number, on: Day): Promise<Hamlet[]> {
  const found = await db
    .select()
    .from(hamlets)
    .where(and(eq(hamlets.unitId, unitId), inForce(hamlets, on)))
  return found.sort(compareNames)
}
