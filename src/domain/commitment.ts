import { type Actor, rolesFor } from './actor.ts'
import { dueInOf } from './calendar.ts'
import type { Day } from './day.ts'

/** `proposed`: drafted with an answer that is not issued yet; `dropped`: it was left out before it was issued. */
export const COMMITMENT_STATES = ['proposed', 'open', 'done', 'failed', 'dropped'] as const
export type CommitmentState = (typeof COMMITMENT_STATES)[number]

/** What was promised and stands: the states that count, and that the public reads once the answer is issued. */
export const STANDING_STATES = ['open', 'done', 'failed'] as const satisfies CommitmentState[]

/** What may become of one; a new date alone is `put_off`, `failed` says why it was not kept. */
export const COMMITMENT_CHANGES = ['put_off', 'failed', 'done', 'reopened'] as const
export type CommitmentChange = (typeof COMMITMENT_CHANGES)[number]

interface CommitmentStepRow {
  from: readonly CommitmentState[]
  to: CommitmentState | 'same'
  by: readonly ('officer' | 'secretary' | 'leader')[]
  /** Refused unless a reason is written; the public reads it. */
  reason?: true
}

/**
 * The life of a commitment, whole. Roles count in its unit; an officer's in the agency that keeps it, and for one that is still proposed in the agency that
 * drafts the answer. `issue` happens with the answer. What was not kept stays `failed`, or, with a new date, is open again: one record, both readable.
 */
export const COMMITMENT_STEPS = {
  edit: { from: ['proposed'], to: 'same', by: ['officer', 'secretary'] },
  drop: { from: ['proposed'], to: 'dropped', by: ['officer', 'secretary'] },
  issue: { from: ['proposed'], to: 'open', by: ['secretary', 'leader'] },
  finish: { from: ['open', 'failed'], to: 'done', by: ['officer', 'secretary', 'leader'] },
  put_off: { from: ['open'], to: 'same', by: ['officer', 'secretary', 'leader'], reason: true },
  fail: { from: ['open'], to: 'failed', by: ['officer', 'secretary', 'leader'], reason: true },
  fail_and_go_on: { from: ['open'], to: 'same', by: ['officer', 'secretary', 'leader'], reason: true },
  reopen: { from: ['done', 'failed'], to: 'open', by: ['leader'], reason: true },
} as const satisfies Record<string, CommitmentStepRow>
export type CommitmentStep = keyof typeof COMMITMENT_STEPS

/** What decides about a commitment; `draftedBy` is the agency that handles its opinion now. */
export interface CommitmentStanding {
  state: CommitmentState
  seq: number
  unitId: number
  agencyId: number | null
  draftedBy: number | null
}

export interface CommitmentMove {
  step: CommitmentStep
  from: CommitmentState
  to: CommitmentState
  actorId: number
  at: number
}
export type CommitmentRefusal = 'not-allowed' | 'wrong-state' | 'reason-missing'
export type CommitmentAdvance = { ok: true; move: CommitmentMove } | { ok: false; refusal: CommitmentRefusal }

/** Decides whether `actor` may take `step` at `at` (epoch ms). Handlers and buttons ask this same function. */
export function advanceCommitment(
  commitment: CommitmentStanding,
  step: CommitmentStep,
  actor: Actor,
  at: number,
  reason?: string,
): CommitmentAdvance {
  const { from, to, by, reason: needsReason }: CommitmentStepRow = COMMITMENT_STEPS[step]
  const { state, unitId, agencyId, draftedBy } = commitment
  const keeper = state === 'proposed' ? draftedBy : agencyId
  const roles: readonly string[] = rolesFor(actor, { unitId, agencyId: keeper })
  if (!by.some((role) => roles.includes(role))) return { ok: false, refusal: 'not-allowed' }
  if (!from.includes(state)) return { ok: false, refusal: 'wrong-state' }
  if (needsReason && !reason?.trim()) return { ok: false, refusal: 'reason-missing' }
  return { ok: true, move: { step, from: state, to: to === 'same' ? state : to, actorId: actor.id, at } }
}

/** Every step that `actor` may take now. */
export function commitmentStepsOpen(commitment: CommitmentStanding, actor: Actor): CommitmentStep[] {
  const steps = Object.keys(COMMITMENT_STEPS) as CommitmentStep[]
  return steps.filter((step) => advanceCommitment(commitment, step, actor, 0, '-').ok)
}

/** What readers are told of a commitment that stands: open ones by their day. Exactly one holds. */
export const COMMITMENT_OUTLOOKS = ['working', 'due_today', 'overdue', 'done', 'failed'] as const
export type CommitmentOutlook = (typeof COMMITMENT_OUTLOOKS)[number]

/** How a commitment stands on `today`; null for one that is not issued or was left out. */
export function outlookOf(
  { state, dueOn }: { state: CommitmentState; dueOn: Day },
  today: Day,
): CommitmentOutlook | null {
  if (state === 'proposed' || state === 'dropped') return null
  if (state !== 'open') return state
  const due = dueInOf(dueOn, today)
  return due === 'on_time' ? 'working' : due
}
