import { inArray } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import { type DueMarks, dueMarks } from '../../src/domain/due-span.ts'
import { type StaleBound, staleBounds } from '../../src/domain/stale.ts'
import type { Db } from '../database.ts'
import { units } from '../schema/office.ts'
import { type Rulebook, rulebookOf, rulebookReads } from './calendars.ts'

/** All that the desk asks of the rules and the calendar: since when an open opinion of these units must lie still to count as left lying today, what is due soon and what is long overdue. One trip. */
export async function findDeskBounds(
  db: Db,
  unitIds: readonly number[],
  today: Day,
): Promise<{ stale: StaleBound[]; marks: DueMarks; rulebook: Rulebook }> {
  const [places, ...rules] = await db.batch(boundReads(db, unitIds))
  const rulebook = rulebookOf(rules)
  return {
    stale: staleBounds(places, rulebook, today),
    marks: dueMarks(rulebook.calendar, today),
    rulebook,
  }
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
