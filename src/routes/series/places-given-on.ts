import type { Db } from '../../../db/database.ts'
import { findWaitingList, movingUp } from '../../../db/records/moving-up.ts'
import type { SeriesStep } from '../../../db/records/series-edit.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import { movesUp, type RegistrationDoor } from '../../domain/registration.ts'

type Step = SeriesStep & {
  session: Pick<RegistrationDoor, 'state' | 'registers' | 'startsAt'> & { capacity: number | null }
}

/** How often waiting lists that change at the same moment are read anew. */
const TRIES = 8

/** Stores an edit of a series with `record`; where it makes more room in a session, whoever waits and fits gets a place in the same batch. */
export async function givingPlacesOn(
  db: Db,
  steps: readonly Step[],
  at: number,
  record: (steps: readonly SeriesStep[]) => Promise<WriteOutcome>,
): Promise<WriteOutcome> {
  const widened = steps.filter((step) => makesRoom(step, at))
  const read = () => Promise.all(widened.map(({ session }) => findWaitingList(db, session.id)))
  for (let attempt = 1; ; attempt++) {
    const lists = await read()
    const outcome = await record(
      steps.map((step) => {
        const list = lists[widened.indexOf(step)]
        if (!list) return step
        const capacityBefore = step.set.capacity ?? null
        const hall = { ...list.hall, capacity: capacityBefore }
        // The batch sets the capacity first, and stops where somebody registered or cancelled meanwhile.
        return { ...step, ups: movingUp(db, step.session.id, { ...list, hall, capacityBefore, at }) }
      }),
    )
    if (outcome.ok || widened.length === 0 || attempt === TRIES) return outcome
    const now = await read()
    if (now.every((list, i) => list?.seen === lists[i]?.seen)) return outcome
  }
}

function makesRoom({ session, set }: Step, at: number): boolean {
  const { capacity, registers } = session
  if (!registers || capacity === null || set.capacity === undefined) return false
  return (set.capacity === null || set.capacity > capacity) && movesUp(session, at)
}
