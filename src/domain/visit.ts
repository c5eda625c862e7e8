import { mostRepresentatives } from './registration.ts'
import type { VisitState } from './room.ts'

interface VisitStep {
  from: readonly VisitState[]
  to: VisitState | 'same'
}

/**
 * A visit at the desk, from the queue number to the line of the register. Several may be called or received at once: an office has more than one table. `call_again`
 * shows the number anew; `leave` is for whoever did not come when called, or went away again without being received; `reopen` for a line that was finished too early.
 */
export const VISIT_STEPS = {
  call: { from: ['waiting'], to: 'called' },
  call_again: { from: ['called'], to: 'same' },
  receive: { from: ['called'], to: 'present' },
  leave: { from: ['waiting', 'called', 'present'], to: 'left' },
  come_back: { from: ['left'], to: 'waiting' },
  add_matter: { from: ['present'], to: 'same' },
  fill: { from: ['called', 'present'], to: 'same' },
  finish: { from: ['present'], to: 'done' },
  reopen: { from: ['done'], to: 'present' },
} as const satisfies Record<string, VisitStep>
export type VisitStepName = keyof typeof VISIT_STEPS

/** Somebody still waits or is being received: their line of the register is not finished. */
export const UNFINISHED = ['waiting', 'called', 'present'] as const satisfies VisitState[]

/** The steps that are one press, without a form. */
export const PRESSES = [
  'call',
  'call_again',
  'receive',
  'leave',
  'come_back',
  'reopen',
] as const satisfies VisitStepName[]
export type Press = (typeof PRESSES)[number]

/** A visit as a page saw it. `seq`: its place in its history. */
export interface VisitStanding {
  state: VisitState
  seq: number
}

/** Where `step` leads from here; null where it cannot be taken. Who may is the query's to say: only secretaries of the unit find a visit. */
export function visitAfter(state: VisitState, step: VisitStepName): VisitState | null {
  const { from, to }: VisitStep = VISIT_STEPS[step]
  if (!from.includes(state)) return null
  return to === 'same' ? state : to
}

/** Every press that the screen offers for a visit that stands so. */
export function pressesOpen(state: VisitState): Press[] {
  return PRESSES.filter((step) => visitAfter(state, step) !== null)
}

export type PressDecision = { is: 'step'; to: VisitState } | { is: 'repeat' } | { is: 'stale' }

/**
 * What becomes of a press on a visit that was at `seen` when its button was shown. The second of two quick presses is a repeat; a button that somebody else's step
 * has overtaken is stale. `last` is the step that the visit's history ends with.
 */
export function decidePress(
  visit: VisitStanding & { last: string },
  step: VisitStepName,
  seen: number,
): PressDecision {
  if (visit.seq === seen + 1 && visit.last === step) return { is: 'repeat' }
  const to = visit.seq === seen ? visitAfter(visit.state, step) : null
  return to === null ? { is: 'stale' } : { is: 'step', to }
}

/** What a press stores: where the visit stands, and when (epoch ms) it was called, received, over. Who comes back waits anew. */
export function pressed(
  step: Press,
  state: VisitState,
  at: number,
): {
  state: VisitState
  calledAt?: number | null
  beganAt?: number | null
  endedAt?: number | null
  reason?: string
} {
  if (step === 'call' || step === 'call_again') return { state, calledAt: at }
  if (step === 'receive') return { state, beganAt: at }
  if (step === 'leave') return { state, endedAt: at }
  // Why the day was called off is no word about who comes after all.
  if (step === 'come_back') return { state, calledAt: null, beganAt: null, endedAt: null, reason: '' }
  return { state, endedAt: null }
}

export interface Group {
  people: number
  representatives: number | null
}

/**
 * What is wrong with the representatives of those who came, or null: of five to ten people one or two speak, of more at most five (Luật Tiếp công dân 2013 Đ29); below five
 * nobody has to say who does, and never more speak than came.
 */
export function representativesFlaw({
  people,
  representatives,
}: Group): 'required' | 'two_of_ten' | 'five_at_most' | 'more_than_people' | null {
  const most = mostRepresentatives(people)
  if (representatives === null) return most === null ? null : 'required'
  if (representatives > people) return 'more_than_people'
  if (most === null || representatives <= most) return null
  return most === 2 ? 'two_of_ten' : 'five_at_most'
}
