import type { Day } from '../../src/domain/day.ts'
import type { Db } from '../database.ts'
import { agencies, units } from '../schema/office.ts'
import { inForce } from './dated.ts'

/** Every unit and agency in force on a day; one trip. For the operator, who is bound to no unit. */
export async function listPlaces(db: Db, on: Day) {
  const [unitRows, agencyRows] = await db.batch([
    db.select({ id: units.id, slug: units.slug, name: units.name }).from(units).where(inForce(units, on)),
    db
      .select({ id: agencies.id, unitId: agencies.unitId, shortName: agencies.shortName })
      .from(agencies)
      .where(inForce(agencies, on)),
  ])
  return { units: unitRows, agencies: agencyRows }
}
