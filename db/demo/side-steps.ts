import type { OpinionState } from '../../src/domain/opinion.ts'
import type { StepName } from '../../src/domain/step.ts'
import { type Chance, chanceFrom } from './chance.ts'

export interface TakenStep {
  step: StepName
  at: number
}

const MINUTE = 60_000

/**
 * What happens beside the way to the answer, put between its steps: an agency takes a matter on, asks another one or the asker, a number is given, the asker
 * rates, disputes, adds something. The way itself stays as it was. Each matter has a chance of its own, so that one more line here moves no other.
 */
export function withSideSteps(way: readonly TakenStep[], state: OpinionState, now: number): TakenStep[] {
  const first = way[0]
  if (!first || state === 'separate') return [...way]
  const chance = chanceFrom(Math.floor(first.at / 1000))
  return way.flatMap((step, i) => [
    step,
    ...besides(step, way[i + 1]?.at ?? null, state, chance, now).filter(({ at }) => at < now),
  ])
}

/** Between a step and the next one, which is null where it was the last by now. */
function besides(
  { step, at }: TakenStep,
  next: number | null,
  state: OpinionState,
  chance: Chance,
  now: number,
): TakenStep[] {
  const until = next ?? now
  if (step === 'accept') return chance.often(6) ? spread(['add_fact'], at, until, chance) : []
  if (step === 'assign') return afterAssignment(at, until, next !== null, chance)
  if (step === 'approve')
    return next !== null || chance.often(50) ? spread(['number'], at, until, chance) : []
  if (step === 'publish' || step === 'deliver') return afterIssue(at, until, state, chance)
  return []
}

function afterAssignment(at: number, until: number, wentOn: boolean, chance: Chance): TakenStep[] {
  if (!wentOn && chance.often(45)) return []
  const asked: StepName[] = chance.often(14) ? ['ask_support', 'contribute'] : []
  const inquired: StepName[] = chance.often(9) ? ['inquire', 'answer_inquiry'] : []
  const steps: StepName[] = ['take_on', ...asked, ...inquired]
  // What is still with the agency may wait for the others.
  return spread(wentOn || chance.often(50) ? steps : steps.slice(0, -1), at, until, chance)
}

function afterIssue(at: number, until: number, state: OpinionState, chance: Chance): TakenStep[] {
  const rated: StepName[] = chance.often(46) ? ['rate'] : []
  if (state === 'answered' && chance.often(16)) return spread([...rated, 'dispute'], at, until, chance)
  const settled: StepName[] = chance.often(3) ? ['dispute', 'settle_dispute'] : []
  return spread([...rated, ...settled], at, until, chance)
}

/** In order, each within the time that is left, the first soon after the step before. */
function spread(steps: StepName[], from: number, until: number, chance: Chance): TakenStep[] {
  const room = Math.max(0, until - from - MINUTE)
  return steps.map((step, i) => {
    const share = (i + chance.next()) / (steps.length + 1)
    return { step, at: from + Math.min(Math.floor((room * share) / 1000) * 1000, room) + i * 1000 }
  })
}
