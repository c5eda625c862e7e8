import type { TurnState } from './room.ts'
import type { SessionState } from './session.ts'

/** One step of somebody's turn: from which states, to which ('same': it stays, another thing changes; 'anew': it stays, and a new turn of the same person comes at the end), while the session is how. */
interface TurnStep {
  from: readonly TurnState[]
  to: TurnState | 'same' | 'anew'
  during: readonly SessionState[]
}

const BEFORE_AND_IN = ['announced', 'in_progress'] as const
/** Who still speaks when the session ends can still be done with. */
const UNTIL_ITS_END = [...BEFORE_AND_IN, 'held'] as const

/** The life of a turn. All steps are the secretary's of the unit. */
export const TURN_STEPS = {
  call: { from: ['waiting', 'skipped'], to: 'speaking', during: BEFORE_AND_IN },
  finish: { from: ['speaking'], to: 'spoken', during: UNTIL_ITS_END },
  // Was called and is not there, or gives way: no time is counted.
  skip: { from: ['waiting', 'speaking'], to: 'skipped', during: UNTIL_ITS_END },
  bring_back: { from: ['skipped'], to: 'waiting', during: BEFORE_AND_IN },
  speak_again: { from: ['spoken'], to: 'anew', during: BEFORE_AND_IN },
  move: { from: ['waiting'], to: 'same', during: BEFORE_AND_IN },
  remove: { from: ['waiting', 'skipped'], to: 'removed', during: BEFORE_AND_IN },
  restore: { from: ['removed'], to: 'waiting', during: BEFORE_AND_IN },
  show_name: { from: ['waiting', 'speaking', 'skipped'], to: 'same', during: BEFORE_AND_IN },
  hide_name: { from: ['waiting', 'speaking', 'skipped'], to: 'same', during: UNTIL_ITS_END },
} as const satisfies Record<string, TurnStep>
export type TurnStepName = keyof typeof TURN_STEPS
export const TURN_STEP_NAMES = Object.keys(TURN_STEPS) as TurnStepName[]

/** What decides over a turn's step. */
export interface TurnStanding {
  id: number
  state: TurnState
  position: number
  showName: boolean
  /** The question sent in advance that they put: its own consent decides over the name. */
  opinionId: number | null
  /** A later turn of this one's, where they came back to speak again. */
  againId: number | null
}

/** What somebody pressed, and what their page had shown them. */
export interface TurnPress {
  step: TurnStepName
  /** The state of the turn. */
  seen: TurnState
  /** Who spoke; null: nobody. Asked of a call, which ends that turn. */
  speaking: number | null
  /** The neighbour in the waiting list that the turn changes places with. */
  beside: number | null
}

export type TurnDecision =
  | { is: 'take'; ends: TurnStanding | null; beside: TurnStanding | null }
  /** It stands already as this press would have it: the second press of two. */
  | { is: 'repeat' }
  /** Somebody else was faster: what the page showed does not hold any more. */
  | { is: 'stale' }
  /** Not while the session is as it is, or never. */
  | { is: 'wrong' }

/**
 * What becomes of a press on one turn of a list. A page that is behind decides nothing: neither over a turn that moved on, nor over a speaker
 * whom it did not show.
 */
export function decideTurn(
  turn: TurnStanding,
  all: readonly TurnStanding[],
  session: { state: SessionState },
  press: TurnPress,
): TurnDecision {
  const { from, during }: TurnStep = TURN_STEPS[press.step]
  if (isDone(turn, all, press)) return { is: 'repeat' }
  if (!during.includes(session.state)) return { is: 'wrong' }
  if (turn.state !== press.seen) return { is: 'stale' }
  if (!from.includes(turn.state) || !isMeant(turn, press.step)) return { is: 'wrong' }
  const speaker = all.find(({ state }) => state === 'speaking') ?? null
  if (press.step === 'call' && (speaker?.id ?? null) !== press.speaking) return { is: 'stale' }
  const beside = press.step === 'move' ? neighbour(turn, all, press.beside) : null
  if (press.step === 'move' && !beside) return { is: 'stale' }
  return { is: 'take', ends: press.step === 'call' ? speaker : null, beside }
}

/** Whether the turn stands already as the press would leave it. */
function isDone(turn: TurnStanding, all: readonly TurnStanding[], { step, seen, beside }: TurnPress) {
  const { to }: TurnStep = TURN_STEPS[step]
  if (step === 'show_name' || step === 'hide_name') return turn.showName === (step === 'show_name')
  if (step === 'speak_again') return turn.againId !== null
  if (step === 'move') return hasChangedPlaces(turn, all, { seen, beside })
  return turn.state === to && seen !== to
}

/** A press on "up" names the one above: once that one stands below, it was done. `beside` carries its sign: negative for the one above. */
function hasChangedPlaces(
  turn: TurnStanding,
  all: readonly TurnStanding[],
  { seen, beside }: Pick<TurnPress, 'seen' | 'beside'>,
): boolean {
  const other = all.find(({ id, state }) => id === Math.abs(beside ?? 0) && state === 'waiting')
  if (!other || turn.state !== 'waiting' || seen !== 'waiting') return false
  return beside! < 0 ? turn.position < other.position : turn.position > other.position
}

/** The one it changes places with, as long as they stand next to each other. */
function neighbour(turn: TurnStanding, all: readonly TurnStanding[], beside: number | null) {
  const waiting = inOrder(all.filter(({ state }) => state === 'waiting'))
  const other = waiting.find(({ id }) => id === Math.abs(beside ?? 0))
  if (!other) return null
  const distance = waiting.indexOf(other) - waiting.indexOf(turn)
  return distance === Math.sign(beside!) ? other : null
}

/** A name that a question's own consent decides over is not shown by a press. */
function isMeant({ opinionId, againId }: TurnStanding, step: TurnStepName): boolean {
  if (step === 'show_name') return opinionId === null
  return step !== 'speak_again' || againId === null
}

/** By their places; who shares one stands by the order of arrival. */
export function inOrder<Turn extends { position: number; id: number }>(turns: readonly Turn[]): Turn[] {
  return [...turns].sort((a, b) => a.position - b.position || a.id - b.id)
}

/** Whether `step` may be pressed on this turn now: what the screen offers. */
export function mayTake(turn: TurnStanding, session: { state: SessionState }, step: TurnStepName): boolean {
  const { from, during }: TurnStep = TURN_STEPS[step]
  if (step === 'show_name' && turn.showName) return false
  if (step === 'hide_name' && !turn.showName) return false
  return from.includes(turn.state) && during.includes(session.state) && isMeant(turn, step)
}

/** Whether the list takes new names: before the session and while it goes on. */
export function takesTurns({ state }: { state: SessionState }): boolean {
  return (BEFORE_AND_IN as readonly SessionState[]).includes(state)
}
