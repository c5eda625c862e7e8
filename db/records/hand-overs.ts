import { and, eq, isNull } from 'drizzle-orm'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { Db } from '../database.ts'
import { assignments } from '../schema/handling.ts'
import type { Statement, WriteOutcome } from '../write.ts'
import { recordMove, recordMoves, type Seen } from './moves.ts'

/** Somebody of the agency takes the matter on. */
export function recordTakingOn(db: Db, opinion: Seen, move: Move, officerId: number): Promise<WriteOutcome> {
  return recordMove(db, opinion, move, {
    set: { officerId },
    statements: [takenOn(db, opinion, move.at, officerId)],
    data: { officer: officerId },
  })
}

/** Hands matters over to another person of their agency: all of them or none. What was written and asked stays with the matter. */
export function recordHandOvers(
  db: Db,
  handed: { opinion: Seen; move: Move }[],
  officerId: number,
): Promise<WriteOutcome> {
  return recordMoves(
    db,
    handed.map(({ opinion, move }) => ({
      opinion,
      move,
      beside: { set: { officerId }, data: { officer: officerId } },
    })),
  )
}

/** The running line of the agency says since when it is taken on, and by whom; the first one to do so stays. */
export function takenOn(db: Db, opinion: { id: number }, at: number, officerId: number): Statement {
  const { opinionId, endedAt, takenOnAt } = assignments
  return db
    .update(assignments)
    .set({ takenOnAt: at, takenOnBy: officerId })
    .where(and(eq(opinionId, opinion.id), isNull(endedAt), isNull(takenOnAt)))
}
