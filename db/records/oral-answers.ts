import { sql } from 'drizzle-orm'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { Db } from '../database.ts'
import { answers } from '../schema/answers.ts'
import type { WriteOutcome } from '../write.ts'
import { type Beside, recordMove, type Seen } from './moves.ts'

export interface NewOralAnswer {
  id: number
  text: string
  /** The leader who answered. */
  leaderId: number
  writtenBy: number
}

/** Notes what a leader answered on the spot, as the next oral version. */
export function recordOralAnswer(
  db: Db,
  opinion: Seen,
  move: Move,
  answer: NewOralAnswer,
): Promise<WriteOutcome> {
  return recordMove(db, opinion, move, oralAnswerBeside(db, opinion, { move, answer }))
}

/** The same for a batch that may hold more. */
export function oralAnswerBeside(
  db: Db,
  opinion: Seen,
  { move, answer: { id, text, leaderId, writtenBy } }: { move: Move; answer: NewOralAnswer },
): Beside {
  const version = sql<number>`(select coalesce(max(version), 0) + 1 from answers
    where opinion_id = ${opinion.id} and form = 'oral')`
  return {
    statements: [
      db.insert(answers).values({
        id,
        opinionId: opinion.id,
        version: version as unknown as number,
        form: 'oral',
        text,
        writtenBy,
        writtenAt: move.at,
        signerId: leaderId,
      }),
    ],
    data: { answer: id, leader: leaderId },
  }
}
