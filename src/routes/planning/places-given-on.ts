import type { Db } from '../../../db/database.ts'
import { findWaitingList, movingUp } from '../../../db/records/moving-up.ts'
import type { BesideStep } from '../../../db/records/sessions.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import { movesUp } from '../../domain/registration.ts'
import type { SessionState } from '../../domain/session.ts'

interface Before {
  id: number
  state: SessionState
  registers: boolean
  capacity: number | null
}

/** How often a waiting list that changes at the same moment is read anew. */
const TRIES = 8

/**
 * Stores an edit with `record`; where it makes more room, whoever waits and fits gets a place in the same batch. Should somebody register or
 * cancel in between, the list is read anew.
 */
export async function givingPlacesOn(
  db: Db,
  before: Before,
  after: { capacity: number | null; startsAt: number },
  at: number,
  record: (beside: Pick<BesideStep, 'statements' | 'changes' | 'mail'>) => Promise<WriteOutcome>,
): Promise<WriteOutcome> {
  const isWider = before.capacity !== null && (after.capacity === null || after.capacity > before.capacity)
  if (!isWider || !before.registers || !movesUp({ ...before, ...after }, at)) return record({})
  for (let attempt = 1; ; attempt++) {
    const list = await findWaitingList(db, before.id)
    if (!list) return record({})
    const hall = { ...list.hall, capacity: after.capacity }
    // The batch sets the capacity first, and stops where somebody else edited the session.
    const ups = movingUp(db, before.id, { ...list, hall, capacityBefore: after.capacity, at })
    const outcome = await record({
      changes: ups.changes,
      statements: [...ups.before, ...ups.after],
      mail: ups.mail,
    })
    if (outcome.ok || attempt === TRIES) return outcome
    const now = await findWaitingList(db, before.id)
    if (now?.seen === list.seen) return outcome
  }
}
