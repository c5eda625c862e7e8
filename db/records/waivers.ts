import type { Move } from '../../src/domain/lifecycle.ts'
import type { Waiving } from '../../src/domain/waiving.ts'
import type { Db } from '../database.ts'
import { waivers } from '../schema/handling.ts'
import type { WriteOutcome } from '../write.ts'
import { type Beside, recordMoves, type Seen } from './moves.ts'

/**
 * The step that waves findings through, to go in one batch before the step that needed it; none where nothing was waved through. The event says how many of what, the
 * words stand in the rows.
 */
export function waiving(
  db: Db,
  opinion: Seen,
  { from, seq, actorId, at }: Move,
  waivings: readonly Waiving[],
): { opinion: Seen; move: Move; beside: Beside }[] {
  const [first] = waivings
  if (!first) return []
  const rows = waivings.map((one) => ({ ...one, opinionId: opinion.id, waivedBy: actorId!, waivedAt: at }))
  const findings = [...new Set(waivings.map(({ finding }) => finding))].join(',')
  return [
    {
      opinion,
      move: { step: 'waive', from, to: from, seq, actorId, at },
      beside: {
        statements: [db.insert(waivers).values(rows)],
        data: { gate: first.gate, findings, count: waivings.length },
      },
    },
  ]
}

/** Waves findings through by themselves, where the text they stand in is not being edited. */
export function recordWaivers(
  db: Db,
  opinion: Seen,
  move: Move,
  waivings: readonly Waiving[],
): Promise<WriteOutcome> {
  return recordMoves(db, waiving(db, opinion, move, waivings))
}
