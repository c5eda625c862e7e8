import type { Move } from '../../src/domain/lifecycle.ts'
import type { Db } from '../database.ts'
import { mustBeFree, type WriteOutcome } from '../write.ts'
import { recordMove, type Seen } from './moves.ts'

/**
 * Notes that an opinion raises another one again. `taken` with `free` where that one, over however many steps, raises this one again: a circle has no first.
 */
export function recordRepetition(
  db: Db,
  opinion: Seen,
  move: Move,
  first: { id: number },
): Promise<WriteOutcome> {
  return recordMove(db, opinion, move, {
    set: { repeatedOfId: first.id },
    statements: [
      mustBeFree(
        `not exists (with recursive earlier(id) as (
          select ? union select o.repeated_of_id from earlier join opinions o on o.id = earlier.id where o.repeated_of_id is not null)
        select 1 from earlier where id = ?)`,
        [first.id, opinion.id],
      ),
    ],
    data: { of: first.id },
  })
}

/** Takes the note away again. */
export function recordNoRepetition(
  db: Db,
  opinion: Seen & { repeatedOfId: number | null },
  move: Move,
): Promise<WriteOutcome> {
  return recordMove(db, opinion, move, { set: { repeatedOfId: null }, data: { of: opinion.repeatedOfId } })
}
