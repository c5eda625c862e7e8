import { sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { recomputations } from '../schema/deadlines.ts'
import { isRecomputed } from './recomputations.ts'

/**
 * The calendar version by which some open opinion stored since its change was not computed, or null. Whoever read the calendar just before it changed and
 * stored just after may have been passed over by the run. Looked for once a version, in what changed after `since` (epoch ms). One trip.
 */
export async function findStragglers(db: Db, since: number): Promise<number | null> {
  const [last] = await db
    .select({ version: recomputations.calendarVersion })
    .from(recomputations)
    .where(
      sql`${recomputations.cause} = 'calendar' and ${recomputations.requestedAt} > ${since}
        and ${recomputations.calendarVersion} = (select max(all_runs.calendar_version) from recomputations as all_runs)
        and not exists (select 1 from recomputations as other where other.finished_at is null
          or (other.calendar_version = ${recomputations.calendarVersion} and other.requested_by is null))
        and exists (select 1 from opinions where ${isRecomputed}
          and opinions.calendar_version < ${recomputations.calendarVersion}
          and opinions.updated_at >= ${recomputations.requestedAt})`,
    )
    .limit(1)
  return last?.version ?? null
}
