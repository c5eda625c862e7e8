import { inArray } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import { type StaleBound, staleBounds } from '../../src/domain/stale.ts'
import type { Db } from '../database.ts'
import { units } from '../schema/office.ts'
import { rulebookOf, rulebookReads } from './calendars.ts'

/** Since when an open opinion of these units must lie still to count as left lying today, by their rules and the working calendar. One trip. */
export async function findStaleBounds(db: Db, unitIds: readonly number[], today: Day): Promise<StaleBound[]> {
  const [places, ...rules] = await db.batch([
    db
      .select({ id: units.id, level: units.level })
      .from(units)
      .where(inArray(units.id, [...unitIds])),
    ...rulebookReads(db),
  ])
  return staleBounds(places, rulebookOf(rules), today)
}
