import { eq } from 'drizzle-orm'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { Db } from '../database.ts'
import { separateReaders } from '../schema/handling.ts'
import type { WriteOutcome } from '../write.ts'
import { endDepartures, remarkOf } from './departures.ts'
import { settling } from './disputes.ts'
import { recordMove, type Seen } from './moves.ts'

/**
 * Gives it back to the ordinary line: it was no denunciation. It is classified anew when it is taken up, and nobody stays named. Where it had gone before, what was answered and
 * what was disputed are behind it, as after a reopening: all of it stays on record.
 */
export function recordRejoining(
  db: Db,
  opinion: Seen,
  move: Move,
  remarkId: number,
  reason: string,
): Promise<WriteOutcome> {
  return recordMove(db, opinion, move, {
    set: { kind: 'feedback', answeredAt: null, closedAt: null, disputedAt: null },
    statements: [
      remarkOf(db, opinion, move, remarkId, reason),
      endDepartures(db, opinion, move.at),
      settling(db, opinion, move, 'accepted', ''),
      db.delete(separateReaders).where(eq(separateReaders.opinionId, opinion.id)),
    ],
    data: { remark: remarkId },
  })
}
