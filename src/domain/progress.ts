import { ANSWERED_STATES, LEFT_STATES, type OpinionState } from './opinion.ts'
import type { StepName } from './step.ts'

/** The line to an answer as the public sees it, in its order. */
const PUBLIC_STOPS = ['received', 'accepted', 'assigned', ...ANSWERED_STATES] as const

/** States as the public reads them: what happens inside the office between assignment and answer is one state, and what is separate has none. */
export const PUBLIC_STATES = [...PUBLIC_STOPS, ...LEFT_STATES] as const satisfies OpinionState[]
export type PublicState = (typeof PUBLIC_STATES)[number]

const INSIDE: readonly OpinionState[] = ['assigned', 'drafted', 'submitted', 'approved']

/** What the public reads of a state; only for what stands on the board, so never for one that is separate. */
export function publicStateOf(state: OpinionState): PublicState {
  if (state === 'separate') throw new RangeError('what is separate has no public state')
  return INSIDE.includes(state) ? 'assigned' : (state as PublicState)
}

/** The states behind a public one. */
export function statesBehind(state: PublicState): readonly OpinionState[] {
  return state === 'assigned' ? INSIDE : [state]
}

export interface PublicStop {
  state: PublicState
  at: 'done' | 'current' | 'ahead'
}

/** How far an opinion has come; one that left the line shows what it passed and where it went. */
export function progressOf(state: PublicState, wasAccepted: boolean): PublicStop[] {
  const place = (PUBLIC_STOPS as readonly PublicState[]).indexOf(state)
  if (place >= 0) {
    return PUBLIC_STOPS.map((stop, i) => ({ state: stop, at: atOf(i, place) }))
  }
  const passed: PublicState[] = wasAccepted ? ['received', 'accepted'] : ['received']
  return [...passed.map((stop) => ({ state: stop, at: 'done' as const })), { state, at: 'current' }]
}

function atOf(stop: number, place: number): PublicStop['at'] {
  if (stop === place) return 'current'
  return stop < place ? 'done' : 'ahead'
}

/** Steps of which the public is told. Which agency has it is told from the assignments; drafts, remarks and signatures are the office's own. */
export const PUBLIC_STEPS = [
  'accept',
  'extend',
  'carry_over',
  'recompute_due',
  'take_earlier_due',
  'publish',
  'deliver',
  'conclude',
  'correct',
  'close',
  'reopen',
  'refuse',
  'forward',
  'return_with_guidance',
  'merge',
  'file',
  'withdraw',
  'restore',
  'undo',
  'split',
] as const satisfies StepName[]
export type PublicStep = 'receive' | (typeof PUBLIC_STEPS)[number]
