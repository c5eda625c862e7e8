import type { Actor } from './actor.ts'
import type { Ticked } from './answer-form.ts'
import { advance, type Move, type Refusal } from './lifecycle.ts'
import type { Standing } from './opinion.ts'
import type { StepName } from './step.ts'

/** Why one of several was left as it is. */
export type NotDone = {
  code: string
  why: Refusal | 'not-found' | 'stale' | 'other-unit' | 'no-number' | Misfit
}

/** Why what was decided for several does not fit one of them. */
export type Misfit = 'denunciation' | 'text' | 'answer_text' | 'agency' | 'due' | 'way' | 'ground'

export interface SortedOut<Found> {
  ready: { found: Found; move: Move }[]
  notDone: NotDone[]
}

/**
 * Which of several ticked opinions may take `step` now: each must be found, stand as the page showed it (`seq`), be of `unitId` where the
 * step is taken in the name of a unit's leader, and be allowed by the lifecycle. The others are named with the reason.
 */
export function sortOut<Found extends { code: string; standing: Standing }>(
  ticked: readonly Ticked[],
  found: readonly Found[],
  {
    step: asked,
    actor,
    at,
    unitId,
    fits,
  }: {
    step: StepName | ((one: Found) => StepName)
    actor: Actor
    at: number
    unitId?: number
    /** What stands in the way of this one alone. */
    fits?: (one: Found) => Misfit | null
  },
): SortedOut<Found> {
  const sorted: SortedOut<Found> = { ready: [], notDone: [] }
  const seqs = new Map(ticked.map(({ code, seq }) => [code, seq]))
  for (const [code, seq] of seqs) {
    const one = found.find((candidate) => candidate.code === code)
    const step = typeof asked === 'string' ? asked : one && asked(one)
    // A reason that is asked for stands in the form for all of them.
    const decided = one && step && advance(one.standing, step, actor, at, '-')
    const misfit = one && fits?.(one)
    if (!one || !decided || (!decided.ok && decided.refusal === 'not-allowed'))
      sorted.notDone.push({ code, why: 'not-found' })
    else if (!decided.ok) sorted.notDone.push({ code, why: decided.refusal })
    else if (one.standing.seq !== seq) sorted.notDone.push({ code, why: 'stale' })
    else if (unitId !== undefined && one.standing.unitId !== unitId)
      sorted.notDone.push({ code, why: 'other-unit' })
    else if (misfit) sorted.notDone.push({ code, why: misfit })
    else sorted.ready.push({ found: one, move: decided.move })
  }
  return sorted
}
