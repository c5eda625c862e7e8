import type { Move } from '../../src/domain/lifecycle.ts'
import type { Db } from '../database.ts'
import { remarks } from '../schema/answers.ts'
import type { Statement } from '../write.ts'
import type { Seen } from './moves.ts'

/** What somebody said with a step; the words stand beside the event, not in it. */
export function remarkStatement(
  db: Db,
  opinion: Seen,
  { step, at, actorId }: Move,
  text: string,
  answerId: number | null,
): Statement {
  return db
    .insert(remarks)
    .values({ opinionId: opinion.id, answerId, step, text, writtenBy: actorId, writtenAt: at })
}
