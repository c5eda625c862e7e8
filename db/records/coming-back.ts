import type { Move } from '../../src/domain/lifecycle.ts'
import type { Db } from '../database.ts'
import type { Statement } from '../write.ts'
import { endDepartures } from './departures.ts'
import type { Beside, Seen } from './moves.ts'

/**
 * What was merged into an opinion that nobody answers any more comes back to where it came in, in the same batch and before it: each asker still waits for an answer.
 * The event of each says nothing of the other one. Where an asker took the other one back, it is the office that brings these back.
 */
export function comingBack(
  db: Db,
  merged: readonly Seen[],
  { actorId, at }: Move,
): { opinion: Seen; move: Move; beside: Beside }[] {
  return merged.map((opinion) => ({
    opinion,
    move: { step: 'restore', from: 'merged', to: 'received', seq: opinion.seq + 1, actorId, at },
    beside: {
      statements: [endDepartures(db, opinion, at)],
      ...(actorId === null && { data: { by: 'office' } }),
    },
  }))
}

/** Stale where another one was merged into it in the same moment. */
export function nothingMergedInto({ id }: { id: number }): Statement {
  return {
    sql: `insert into must select not exists (select 1 from departures d join opinions o on o.id = d.opinion_id
      where d.into_opinion_id = ? and d.undone_at is null and o.state = 'merged')`,
    args: [id],
  }
}
