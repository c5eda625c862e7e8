import type { Rulebook } from '../../../db/queries/calendars.ts'
import { type DecidingOpinion, findDeciding } from '../../../db/queries/deciding.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import type { Ticked } from '../../domain/answer-form.ts'
import type { Move } from '../../domain/lifecycle.ts'
import { type Misfit, type NotDone, sortOut } from '../../domain/several.ts'
import type { StepName } from '../../domain/step.ts'
import type { StaffContext } from '../../http/context.ts'

export interface Decided {
  done: string[]
  notDone: NotDone[]
  /** A unique value of the decision, such as a slip's number, is taken: nothing was stored from there on. */
  isTaken: boolean
}

export type Ready = { found: DecidingOpinion; move: Move }[]

export interface Decision {
  step: StepName | ((one: DecidingOpinion) => StepName)
  /** What stands in the way of single ones, asked of all of them at once. */
  fits?: (found: DecidingOpinion[], rulebook: Rulebook) => Promise<(one: DecidingOpinion) => Misfit | null>
  record: (ready: Ready, rulebook: Rulebook) => Promise<WriteOutcome>
}

/** So many go in one write: it holds the lock for as long as it takes. */
const CHUNK = 50
const TRIES = 3

/**
 * Takes one decision for all ticked opinions that still can, a chunk a write, and says which could not and why. Where somebody moves one of them in
 * between, the rest of its chunk is tried again without it.
 */
export async function decideSeveral(
  c: StaffContext,
  ticked: readonly Ticked[],
  decision: Decision,
): Promise<Decided> {
  const all: Decided = { done: [], notDone: [], isTaken: false }
  for (let from = 0; from < ticked.length && !all.isTaken; from += CHUNK) {
    const { done, notDone, isTaken } = await decideChunk(c, ticked.slice(from, from + CHUNK), decision)
    all.done.push(...done)
    all.notDone.push(...notDone)
    all.isTaken = isTaken
  }
  return all
}

async function decideChunk(c: StaffContext, ticked: readonly Ticked[], decision: Decision): Promise<Decided> {
  const { db, actor, now } = c.var
  const codes = ticked.map(({ code }) => code)
  for (let attempt = 1; ; attempt++) {
    const { found, rulebook } = await findDeciding(db, actor, codes)
    const fits = await decision.fits?.(found, rulebook)
    const sorted = sortOut(ticked, found, { step: decision.step, actor, at: now, fits })
    const { ready, notDone } = sorted
    if (ready.length === 0) return { done: [], notDone, isTaken: false }
    const outcome = await decision.record(ready, rulebook)
    const readyCodes = ready.map(({ found: { code } }) => code)
    if (outcome.ok) return { done: readyCodes, notDone, isTaken: false }
    if (outcome.conflict === 'taken') return { done: [], notDone, isTaken: true }
    if (attempt === TRIES) {
      const stale = readyCodes.map((code) => ({ code, why: 'stale' as const }))
      return { done: [], notDone: [...notDone, ...stale], isTaken: false }
    }
  }
}
