import { type Actor, rolesFor, supportsFor } from './actor.ts'
import { undoRefusal } from './decision.ts'
import type { OpinionState, Standing } from './opinion.ts'
import { STEPS, type Step, type StepName } from './step.ts'

export interface Move {
  step: StepName
  from: OpinionState
  to: OpinionState
  /** Position of the step's event in the opinion's history; the unique index on it decides a race. */
  seq: number
  actorId: number | null
  at: number
}

export type Refusal =
  | 'not-allowed'
  | 'wrong-state'
  | 'reason-missing'
  | 'not-public'
  | 'already-public'
  | 'disputed'
  | 'taken-on'
  | 'asked-already'
  | 'too-late'
export type Advance = { ok: true; move: Move } | { ok: false; refusal: Refusal }

/** Who takes a step: a member of staff, the resident through the secret link, or the office's own clockwork. */
export type Taker = Actor | 'resident' | 'office'

/**
 * Decides whether `taker` may take `step` on an opinion that stands so, at the instant `at` (epoch ms), and what move that makes.
 * Handlers and buttons ask this same function, so that screen and server cannot disagree.
 */
export function advance(
  opinion: Standing,
  step: StepName,
  taker: Taker,
  at: number,
  reason?: string,
): Advance {
  const { from, to, by, only, reason: needsReason }: Step = STEPS[step]
  const roles =
    typeof taker === 'string' ? [taker] : [...rolesFor(taker, opinion), ...supportsFor(taker, opinion)]
  if (!roles.some((role) => by.includes(role))) return { ok: false, refusal: 'not-allowed' }
  if (!from.includes(opinion.state)) return { ok: false, refusal: 'wrong-state' }
  const tooLate = only === 'untold' ? undoRefusal(opinion.decided, step, at) : null
  if (tooLate) return { ok: false, refusal: tooLate }
  if (only === 'public' && !opinion.isPublic) return { ok: false, refusal: 'not-public' }
  if (only === 'private' && opinion.isPublic) return { ok: false, refusal: 'already-public' }
  if (only === 'undisputed' && opinion.hasRunningDispute) return { ok: false, refusal: 'disputed' }
  if (only === 'untaken' && opinion.isTakenOn) return { ok: false, refusal: 'taken-on' }
  if (only === 'nothing-asked' && opinion.hasOpenInquiry) return { ok: false, refusal: 'asked-already' }
  if (needsReason && !reason?.trim()) return { ok: false, refusal: 'reason-missing' }
  const target = to === 'before' ? opinion.decided!.from : to === 'same' ? opinion.state : to
  const actorId = typeof taker === 'string' ? null : taker.id
  return { ok: true, move: { step, from: opinion.state, to: target, seq: opinion.seq + 1, actorId, at } }
}

/** Every step that `taker` may take at `now` (epoch ms): what the screen offers. A reason that is still to be written does not count against it. */
export function stepsOpen(opinion: Standing, taker: Taker, now: number): StepName[] {
  return (Object.keys(STEPS) as StepName[]).filter((step) => advance(opinion, step, taker, now, '-').ok)
}
