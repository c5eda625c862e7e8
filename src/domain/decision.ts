import type { OpinionState } from './opinion.ts'
import type { StepName } from './step.ts'

/** What a secretary decides about an opinion. What it tells the asker waits for a while, and until then it can be taken back. */
export const DECISIONS = [
  'accept',
  'refuse',
  'forward',
  'return_with_guidance',
  'file',
  'merge',
  'assign',
] as const satisfies readonly StepName[]
export type Decision = (typeof DECISIONS)[number]

/** So long the message of a decision is held, and so long the decision can be taken back. Milliseconds. */
export const HOLD_MS = 10 * 60_000

/** The instant (epoch ms) until which what was decided at `at` can be taken back, and from which its asker is told. */
export function heldUntil(at: number): number {
  return at + HOLD_MS
}

/** Whether a step, as a ledger line names it, is one of the decisions on how to go on with an opinion. */
export function isDecision(step: string): step is Decision {
  return (DECISIONS as readonly string[]).includes(step)
}

/** A decision that nothing followed yet: which, at what instant (epoch ms), from where. */
export interface Decided {
  step: Decision
  at: number
  seq: number
  from: OpinionState
}

interface Event {
  seq: number
  step: string
  at: number
  data: Record<string, unknown>
}

/** The decision with which a history (oldest first) ends; null where anything else came after it, or none did. */
export function decidedLast(history: readonly Event[]): Decided | null {
  const last = history.at(-1)
  if (!last || !isDecision(last.step) || typeof last.data.from !== 'string') return null
  const { step, at, seq } = last
  return { step, at, seq, from: last.data.from as OpinionState }
}

/** The step that takes a decision back. */
export function undoOf(decision: Decision): 'undo' | 'undo_assignment' {
  return decision === 'assign' ? 'undo_assignment' : 'undo'
}

/**
 * Why `step` takes nothing back at `now` (epoch ms): something else happened since (`wrong-state`), or its message may be on its way (`too-late`).
 * Null where it does.
 */
export function undoRefusal(
  decided: Decided | null | undefined,
  step: StepName,
  now: number,
): 'wrong-state' | 'too-late' | null {
  if (!decided || undoOf(decided.step) !== step) return 'wrong-state'
  return now < heldUntil(decided.at) ? null : 'too-late'
}

/** Whole minutes that are left to take it back, the one that runs counted. */
export function minutesLeft({ at }: { at: number }, now: number): number {
  return Math.max(0, Math.ceil((heldUntil(at) - now) / 60_000))
}
