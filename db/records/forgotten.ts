import { advance } from '../../src/domain/lifecycle.ts'
import type { Db } from '../database.ts'
import type { OpinionRow } from '../queries/opinions.ts'
import { standingOf } from '../queries/opinions.ts'
import { type WriteOutcome, write } from '../write.ts'
import { erasingGuests } from './erased-room.ts'
import { type ErasableRegistration, type Erasing, recordErasure } from './erasures.ts'

export type ForgettableOpinion = OpinionRow & { person: { phone: string; email: string } }

/** Takes out the data of whoever stands behind these, with no member of staff deciding it: by the clock after the term, or by an operator's command. */
export function recordForgotten(
  db: Db,
  opinions: readonly ForgettableOpinion[],
  registrations: readonly ErasableRegistration[],
  erasing: Erasing & { by: 'office' | 'command' },
  at: number,
): Promise<WriteOutcome> {
  const moves = opinions.flatMap((opinion) => {
    const taken = advance(standingOf(opinion), 'erase', 'office', at)
    return taken.ok ? [{ opinion, move: taken.move }] : []
  })
  return recordErasure(db, moves, registrations, erasing, { at, actorId: null })
}

/** Takes out the data of people who were only in a room, all of them or none; `by` as above. */
export function recordForgottenGuests(
  db: Db,
  ids: readonly number[],
  by: 'office' | 'command',
  at: number,
): Promise<WriteOutcome> {
  return write(db, { at, actorId: null, ...erasingGuests(db, ids, at, by) })
}
