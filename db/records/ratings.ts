import type { Move } from '../../src/domain/lifecycle.ts'
import type { Satisfaction } from '../../src/domain/voice.ts'
import type { Db } from '../database.ts'
import { ratings } from '../schema/voice.ts'
import type { WriteOutcome } from '../write.ts'
import { recordMove, type Seen } from './moves.ts'

export interface NewRating {
  id: number
  /** The issued version that is rated; of another opinion where this one was merged into it. */
  answerId: number
  score: Satisfaction
  /** For the office alone. */
  comment: string
}

/** Stores what an asker thinks of an answer, in the place of what they said of it before. */
export function recordRating(db: Db, opinion: Seen, rating: NewRating, move: Move): Promise<WriteOutcome> {
  const { answerId, score, comment } = rating
  const said = { score, comment, ratedAt: move.at }
  return recordMove(db, opinion, move, {
    statements: [
      db
        .insert(ratings)
        .values({ ...rating, ...said, opinionId: opinion.id })
        .onConflictDoUpdate({ target: [ratings.opinionId, ratings.answerId], set: said }),
    ],
    data: { answer: answerId, score },
  })
}
