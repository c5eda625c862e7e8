import { and, desc, eq, like, ne, sql } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import type { Db } from '../database.ts'
import { departures } from '../schema/handling.ts'
import { opinions } from '../schema/opinions.ts'

/** For a batch: the highest number that a transfer slip of this unit has in the year of `today`. */
export function selectLastSlip(db: Db, unitId: number, today: Day) {
  return db
    .select({ number: departures.slipNumber })
    .from(departures)
    .innerJoin(opinions, eq(opinions.id, departures.opinionId))
    .where(
      and(
        ne(departures.slipNumber, ''),
        like(departures.slipOn, `${today.slice(0, 4)}-%`),
        eq(opinions.unitId, unitId),
      ),
    )
    .orderBy(desc(sql`cast(${departures.slipNumber} as integer)`), desc(departures.id))
    .limit(1)
}
