import { findTicked, type TickedOpinion } from '../../../db/queries/ticked.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import type { Ticked } from '../../domain/answer-form.ts'
import type { Move } from '../../domain/lifecycle.ts'
import { type NotDone, sortOut } from '../../domain/several.ts'
import type { StepName } from '../../domain/step.ts'
import type { StaffContext } from '../../http/context.ts'

export interface SeveralDone {
  done: string[]
  notDone: NotDone[]
}

const TRIES = 3

/**
 * Takes one step for all ticked opinions that still can, in one batch, and says which could not. Where somebody moves one of them in between, the
 * rest is tried again without it.
 */
export async function takeSeveral(
  c: StaffContext,
  ticked: readonly Ticked[],
  { step, unitId }: { step: StepName; unitId?: number },
  record: (ready: { found: TickedOpinion; move: Move }[]) => Promise<WriteOutcome>,
): Promise<SeveralDone> {
  const { db, actor, now } = c.var
  const codes = ticked.map(({ code }) => code)
  for (let attempt = 1; ; attempt++) {
    const found = await findTicked(db, actor, codes)
    const { ready, notDone } = sortOut(ticked, found, { step, actor, at: now, unitId })
    if (ready.length === 0) return { done: [], notDone }
    const outcome = await record(ready)
    const readyCodes = ready.map(({ found: { code } }) => code)
    if (outcome.ok) return { done: readyCodes, notDone }
    if (attempt === TRIES) {
      return {
        done: [],
        notDone: [...notDone, ...readyCodes.map((code) => ({ code, why: 'stale' as const }))],
      }
    }
  }
}

/** Nothing of it is there for this person. */
export function isAllUnknown({ done, notDone }: SeveralDone): boolean {
  return done.length === 0 && notDone.every(({ why }) => why === 'not-found')
}
