import type { Move } from '../../src/domain/lifecycle.ts'
import type { Db } from '../database.ts'
import type { Statement, WriteOutcome } from '../write.ts'
import { type Leaving, type NewDeparture, recordDepartures } from './departures.ts'
import { type Asked, type Classification, recordAcceptances } from './triage.ts'
import { recordVisitStep, type SeenVisit, type VisitMove, visitStep } from './visits.ts'

/** What the first answer of a visit makes of its matters; `stay`: they wait for the secretary as they came in. */
export type MatterMoves =
  | { is: 'accept'; matters: { opinion: Asked; move: Move; classification: Classification }[] }
  | { is: 'forward'; matters: { opinion: Leaving; move: Move; departure: NewDeparture }[] }
  | { is: 'stay' }

/**
 * Ends a visit: the line of the register, and in the same batch the step of each of its matters that the first answer asks for. `stale`: the visit or one of the matters
 * moved first, and nothing of it was stored.
 */
export function recordVisitEnd(
  db: Db,
  visit: SeenVisit,
  move: VisitMove,
  moves: MatterMoves,
  also: Statement[],
): Promise<WriteOutcome> {
  if (moves.is === 'stay' || moves.matters.length === 0) return recordVisitStep(db, visit, move, also)
  const { change, statements } = visitStep(db, visit, move)
  const all = [...statements, ...also]
  return moves.is === 'accept'
    ? recordAcceptances(db, moves.matters, { changes: [change], statements: all })
    : recordDepartures(db, moves.matters, all, [change])
}
