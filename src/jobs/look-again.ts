import { findStragglers } from '../../db/queries/stragglers.ts'
import { requestRecomputation } from '../../db/records/recomputations.ts'
import { write } from '../../db/write.ts'
import type { Platform } from '../http/platform.ts'

const DAY_MS = 86_400_000

/** Has open deadlines computed once more where one was stored by an older calendar than the run before went by. Never more to do at once: the recomputation itself is another job. */
export async function lookAgain(platform: Platform): Promise<boolean> {
  const [db, at] = [platform.database(), platform.clock()]
  const calendarVersion = await findStragglers(db, at - DAY_MS)
  if (calendarVersion === null) return false
  const id = platform.newId()
  await write(db, {
    at,
    actorId: null,
    changes: [
      {
        subject: `recomputation:${id}`,
        step: 'look_again',
        head: 'new',
        data: { by: 'office', calendar: calendarVersion },
      },
    ],
    statements: requestRecomputation(db, { id, cause: 'calendar', calendarVersion, requestedBy: null, at }),
  })
  return false
}
