import { findTicked, type TickedOpinion } from '../../../db/queries/ticked.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import type { Ticked } from '../../domain/answer-form.ts'
import type { Move } from '../../domain/lifecycle.ts'
import { type NotDone, sortOut } from '../../domain/several.ts'
import type { StepName } from '../../domain/step.ts'
import type { StaffContext } from '../../http/context.ts'
import { trySeveral } from '../several/trying.ts'

export interface SeveralDone {
  done: string[]
  notDone: NotDone[]
}

/** Takes one step for all ticked opinions that still can, in one batch, and says which could not. */
export async function takeSeveral(
  c: StaffContext,
  ticked: readonly Ticked[],
  { step, unitId }: { step: StepName; unitId?: number },
  record: (ready: { found: TickedOpinion; move: Move }[]) => Promise<WriteOutcome>,
): Promise<SeveralDone> {
  const { db, actor, now } = c.var
  const codes = ticked.map(({ code }) => code)
  return trySeveral(async () => {
    const found = await findTicked(db, actor, codes)
    const sorted = sortOut(ticked, found, { step, actor, at: now, unitId })
    return { ...sorted, record: () => record(sorted.ready) }
  })
}

/** Nothing of it is there for this person. */
export function isAllUnknown({ done, notDone }: SeveralDone): boolean {
  return done.length === 0 && notDone.every(({ why }) => why === 'not-found')
}
