import { inArray } from 'drizzle-orm'
import { soonUntil } from '../../src/domain/commitment-filter.ts'
import type { Day } from '../../src/domain/day.ts'
import { type StaleBound, staleBounds } from '../../src/domain/stale.ts'
import type { Db } from '../database.ts'
import { units } from '../schema/office.ts'
import { rulebookOf, rulebookReads } from './calendars.ts'

/** Since when an open opinion of these units must lie still to count as left lying today, by their rules and the working calendar. One trip. */
export async function findStaleBounds(db: Db, unitIds: readonly number[], today: Day): Promise<StaleBound[]> {
  const [places, ...rules] = await db.batch(boundReads(db, unitIds))
  return staleBounds(places, rulebookOf(rules), today)
}

/** The same, with the last day on which a commitment is due soon: what the desk asks of the calendar. One trip. */
export async function findDeskBounds(
  db: Db,
  unitIds: readonly number[],
  today: Day,
): Promise<{ stale: StaleBound[]; soonUntil: Day }> {
  const [places, ...rules] = await db.batch(boundReads(db, unitIds))
  const rulebook = rulebookOf(rules)
  return { stale: staleBounds(places, rulebook, today), soonUntil: soonUntil(rulebook.calendar, today) }
}

function boundReads(db: Db, unitIds: readonly number[]) {
  return [
    db
      .select({ id: units.id, level: units.level })
      .from(units)
      .where(inArray(units.id, [...unitIds])),
    ...rulebookReads(db),
  ] as const
}
