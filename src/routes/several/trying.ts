import type { WriteOutcome } from '../../../db/write.ts'
import type { NotDone } from '../../domain/several.ts'

/** One look at what was ticked: what can be done now, what cannot and why, and how the first is written in one batch. */
export interface Round {
  ready: { found: { code: string } }[]
  notDone: NotDone[]
  record: () => Promise<WriteOutcome>
}

export interface Tried {
  /** Codes. */
  done: string[]
  notDone: NotDone[]
  /** A unique value of the step, such as a slip's number, is taken: nothing was stored. */
  isTaken: boolean
}

const TRIES = 3

/**
 * Writes what can be done of several. Where somebody moves one of them in between, all is looked at anew and the rest tried again without it; what
 * still moves at the last try is told as stale. `endsWhenTaken`: a value that is taken will be so at the next try too.
 */
export async function trySeveral(look: () => Promise<Round>, { endsWhenTaken = false } = {}): Promise<Tried> {
  for (let attempt = 1; ; attempt++) {
    const { ready, notDone, record } = await look()
    if (ready.length === 0) return { done: [], notDone, isTaken: false }
    const codes = ready.map(({ found: { code } }) => code)
    const outcome = await record()
    if (outcome.ok) return { done: codes, notDone, isTaken: false }
    if (endsWhenTaken && outcome.conflict === 'taken') return { done: [], notDone, isTaken: true }
    if (attempt === TRIES) {
      const stale = codes.map((code) => ({ code, why: 'stale' as const }))
      return { done: [], notDone: [...notDone, ...stale], isTaken: false }
    }
  }
}
