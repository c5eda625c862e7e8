import type { Move } from '../../src/domain/lifecycle.ts'
import type { Db } from '../database.ts'
import { roomOutcomes } from '../schema/captures.ts'
import type { WriteOutcome } from '../write.ts'
import { recordMoves, type Seen } from './moves.ts'
import { touchRoom } from './rooms.ts'

/** What is said of several opinions of a session at once. */
export type SaidOfAll =
  | { outcome: 'parked'; reason: string }
  /** What was noted on the spot is the answer. */
  | { outcome: 'answered_here' }

/** Notes the same outcome for several opinions of a session: all of them or none. */
export function recordOutcomeOfAll(
  db: Db,
  sessionId: number,
  moved: readonly { opinion: Seen; move: Move }[],
  said: SaidOfAll,
): Promise<WriteOutcome> {
  const { outcome } = said
  const reason = said.outcome === 'parked' ? said.reason : ''
  return recordMoves(
    db,
    moved.map(({ opinion, move }, i) => {
      const set = { outcome, reason, agencyId: null, dueOn: null, setBy: move.actorId!, setAt: move.at }
      return {
        opinion,
        move,
        beside: {
          statements: [
            db
              .insert(roomOutcomes)
              .values({ opinionId: opinion.id, sessionId, ...set })
              .onConflictDoUpdate({ target: roomOutcomes.opinionId, set: { ...set, sessionId } }),
            ...(i === 0 ? [touchRoom(db, sessionId)] : []),
          ],
          data: { outcome, session: sessionId },
        },
      }
    }),
  )
}
