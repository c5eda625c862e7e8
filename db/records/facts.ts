import type { Move } from '../../src/domain/lifecycle.ts'
import type { Db } from '../database.ts'
import { facts } from '../schema/voice.ts'
import type { WriteOutcome } from '../write.ts'
import { recordMove, type Seen } from './moves.ts'

/** Adds what came to an opinion after it was received: by its asker, or by the member of staff who takes the step. */
export function recordFact(
  db: Db,
  opinion: Seen,
  fact: { id: number; text: string },
  move: Move,
): Promise<WriteOutcome> {
  const row = { ...fact, opinionId: opinion.id, addedBy: move.actorId, addedAt: move.at }
  return recordMove(db, opinion, move, {
    statements: [db.insert(facts).values(row)],
    data: { fact: fact.id },
  })
}
