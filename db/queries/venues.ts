import { and, eq } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Venue } from '../../src/domain/venue.ts'
import type { Db } from '../database.ts'
import { venues } from '../schema/office.ts'
import { inForce } from './dated.ts'

/** The venues of a unit that are in force on a day, in Vietnamese order. */
export async function listVenues(db: Db, unitId: number, on: Day): Promise<Venue[]> {
  const found = await db
    .select()
    .from(venues)
    .where(and(eq(venues.unitId, unitId), inForce(venues, on)))
  return found.sort(compareNames)
}
