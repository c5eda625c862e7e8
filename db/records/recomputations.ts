import { isNull, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { isRecomputed } from '../queries/recomputations.ts'
import { recomputations } from '../schema/deadlines.ts'
import type { Statement } from '../write.ts'

export interface RecomputationRequest {
  id: number
  cause: 'calendar' | 'rules'
  /** The version that the calendar has once this write is stored. */
  calendarVersion: number
  requestedBy: number | null
  at: number
}

/**
 * Statements that have every open deadline computed anew: put them into the write that changes the calendar or a rule. A run that was still under way ends here as
 * overtaken (it looked at fewer than its total): the new one begins at the first opinion again, and both would compute by the same calendar.
 */
export function requestRecomputation(db: Db, request: RecomputationRequest): Statement[] {
  const { id, cause, calendarVersion, requestedBy, at } = request
  return [
    db.update(recomputations).set({ finishedAt: at }).where(isNull(recomputations.finishedAt)),
    db.insert(recomputations).values({
      id,
      cause,
      calendarVersion,
      requestedBy,
      requestedAt: at,
      total: sql`(select count(*) from opinions where ${isRecomputed})` as unknown as number,
    }),
  ]
}
