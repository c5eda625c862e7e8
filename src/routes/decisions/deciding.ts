import type { Rulebook } from '../../../db/queries/calendars.ts'
import { type DecidingOpinion, findDeciding } from '../../../db/queries/deciding.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import type { Ticked } from '../../domain/answer-form.ts'
import type { Move } from '../../domain/lifecycle.ts'
import { type Misfit, sortOut } from '../../domain/several.ts'
import type { StepName } from '../../domain/step.ts'
import type { StaffContext } from '../../http/context.ts'
import { type Tried, trySeveral } from '../several/trying.ts'

export type Ready = { found: DecidingOpinion; move: Move }[]

export interface Decision {
  step: StepName | ((one: DecidingOpinion) => StepName)
  /** What stands in the way of single ones, asked of all of them at once. */
  fits?: (found: DecidingOpinion[], rulebook: Rulebook) => Promise<(one: DecidingOpinion) => Misfit | null>
  record: (ready: Ready, rulebook: Rulebook) => Promise<WriteOutcome>
}

/** So many go in one write: it holds the lock for as long as it takes. */
const CHUNK = 50

/** Takes one decision for all ticked opinions that still can, a chunk a write, and says which could not and why. From a value that is taken on nothing is stored. */
export async function decideSeveral(
  c: StaffContext,
  ticked: readonly Ticked[],
  decision: Decision,
): Promise<Tried> {
  const all: Tried = { done: [], notDone: [], isTaken: false }
  for (let from = 0; from < ticked.length && !all.isTaken; from += CHUNK) {
    const { done, notDone, isTaken } = await decideChunk(c, ticked.slice(from, from + CHUNK), decision)
    all.done.push(...done)
    all.notDone.push(...notDone)
    all.isTaken = isTaken
  }
  return all
}

function decideChunk(c: StaffContext, ticked: readonly Ticked[], decision: Decision): Promise<Tried> {
  const { db, actor, now } = c.var
  const codes = ticked.map(({ code }) => code)
  const look = async () => {
    const { found, rulebook } = await findDeciding(db, actor, codes)
    const fits = await decision.fits?.(found, rulebook)
    const sorted = sortOut(ticked, found, { step: decision.step, actor, at: now, fits })
    return { ...sorted, record: () => decision.record(sorted.ready, rulebook) }
  }
  return trySeveral(look, { endsWhenTaken: true })
}
