import type { Db } from '../../../db/database.ts'
import { findWaitingList, movingUp } from '../../../db/records/moving-up.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import { movesUp, type RegistrationDoor } from '../../domain/registration.ts'

/** A session whose hall becomes wider, with its new capacity; null knows no limit. */
interface Widened {
  id: number
  capacity: number | null
}
type Hall = Pick<RegistrationDoor, 'state' | 'registers' | 'startsAt'> & { capacity: number | null }
type MovedUp = ReturnType<typeof movingUp>

/** How often waiting lists that change at the same moment are read anew. */
const TRIES = 8

/** Whether an edit at `at` (epoch ms) makes more room for those who wait; what it leaves out stays as it was. */
export function makesRoom(
  before: Hall,
  { capacity, startsAt = before.startsAt }: { capacity?: number | null; startsAt?: number },
  at: number,
): boolean {
  if (!before.registers || before.capacity === null || capacity === undefined) return false
  return (capacity === null || capacity > before.capacity) && movesUp({ state: before.state, startsAt }, at)
}

/**
 * Stores an edit with `record`, which is given by session what moves whoever waits and fits up, for the same batch. Should somebody register or cancel in between,
 * the lists are read anew.
 */
export async function givingPlacesOn(
  db: Db,
  widened: readonly Widened[],
  at: number,
  record: (ups: ReadonlyMap<number, MovedUp>) => Promise<WriteOutcome>,
): Promise<WriteOutcome> {
  const read = () => Promise.all(widened.map(({ id }) => findWaitingList(db, id)))
  for (let attempt = 1; ; attempt++) {
    const lists = await read()
    const ups = widened.flatMap(({ id, capacity }, i) => {
      const list = lists[i]
      if (!list) return []
      const hall = { ...list.hall, capacity }
      // The batch sets the capacity first, and stops where somebody else edited the session.
      return [[id, movingUp(db, id, { ...list, hall, capacityBefore: capacity, at })] as const]
    })
    const outcome = await record(new Map(ups))
    if (outcome.ok || widened.length === 0 || attempt === TRIES) return outcome
    const now = await read()
    if (now.every((list, i) => list?.seen === lists[i]?.seen)) return outcome
  }
}
