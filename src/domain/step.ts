import type { Role } from './actor.ts'
import { NOT_SEPARATE, OPEN_STATES, type OpinionState } from './opinion.ts'

/** One step of the lifecycle: from which states, to which ('same': a recorded step that does not move it), by whom. */
export interface Step {
  from: readonly OpinionState[]
  to: OpinionState | 'same'
  by: readonly (Role | 'resident' | 'office')[]
  /** The step is refused unless a reason is written; residents read it where the step takes their matter off the line. */
  reason?: true
  /** Facts of the record, beside its state, that the step depends on. */
  only?: 'public' | 'private' | 'undisputed'
}

const ON_THE_LINE = OPEN_STATES
const BEFORE_DRAFT = ['received', 'accepted', 'assigned'] as const
const BEFORE_SIGNATURE = ['received', 'accepted', 'assigned', 'drafted', 'submitted'] as const

/**
 * The lifecycle of an opinion, whole: screens come and go, this table is what may happen.
 * `resident` takes a step through the secret link, `office` is the clockwork (no person), the others are roles in the opinion's own unit.
 */
export const STEPS = {
  accept: { from: ['received'], to: 'accepted', by: ['secretary'] },
  reclassify: { from: [...ON_THE_LINE], to: 'same', by: ['secretary'] },
  // Also of what left the line: a name that slipped through must be taken out wherever it stands.
  edit_public_text: { from: [...NOT_SEPARATE], to: 'same', by: ['secretary'] },
  make_public: {
    from: ['accepted', 'assigned', 'drafted', 'submitted', 'approved', 'answered', 'closed'],
    to: 'same',
    by: ['secretary'],
    only: 'private',
  },
  hide: {
    from: [...NOT_SEPARATE],
    to: 'same',
    by: ['secretary', 'leader'],
    reason: true,
    only: 'public',
  },
  note_oral_answer: { from: [...ON_THE_LINE], to: 'same', by: ['secretary'] },
  assign: { from: ['accepted'], to: 'assigned', by: ['secretary', 'leader'] },
  reassign: { from: ['assigned', 'drafted'], to: 'assigned', by: ['secretary', 'leader'], reason: true },
  give_back: { from: ['assigned', 'drafted'], to: 'accepted', by: ['officer'], reason: true },
  extend: { from: [...ON_THE_LINE], to: 'same', by: ['leader', 'secretary'], reason: true },
  draft: { from: ['assigned', 'drafted'], to: 'drafted', by: ['officer'] },
  submit: { from: ['drafted'], to: 'submitted', by: ['officer'] },
  send_back: { from: ['submitted'], to: 'drafted', by: ['leader'], reason: true },
  approve: { from: ['submitted'], to: 'approved', by: ['leader'] },
  publish: { from: ['approved'], to: 'answered', by: ['secretary', 'leader'], only: 'public' },
  deliver: { from: ['approved'], to: 'answered', by: ['secretary', 'leader'], only: 'private' },
  correct: { from: ['answered', 'closed'], to: 'same', by: ['secretary', 'leader'], reason: true },
  conclude: { from: ['accepted', 'assigned', 'drafted'], to: 'answered', by: ['secretary', 'leader'] },
  close: { from: ['answered'], to: 'closed', by: ['leader'], only: 'undisputed' },
  reopen: { from: ['answered', 'closed'], to: 'assigned', by: ['leader'], reason: true },
  refuse: { from: [...BEFORE_DRAFT], to: 'refused', by: ['secretary'], reason: true },
  forward: { from: [...BEFORE_DRAFT], to: 'forwarded', by: ['secretary'], reason: true },
  return_with_guidance: { from: [...BEFORE_DRAFT], to: 'returned', by: ['secretary'], reason: true },
  merge: { from: [...BEFORE_DRAFT], to: 'merged', by: ['secretary'] },
  file: { from: ['received', 'accepted'], to: 'filed', by: ['secretary'], reason: true },
  withdraw: { from: [...BEFORE_SIGNATURE], to: 'withdrawn', by: ['resident', 'secretary'] },
  restore: {
    from: ['refused', 'forwarded', 'returned', 'merged', 'filed', 'withdrawn'],
    to: 'received',
    by: ['secretary', 'leader'],
    reason: true,
  },
  separate: { from: [...NOT_SEPARATE], to: 'separate', by: ['secretary'] },
  rejoin: { from: ['separate'], to: 'received', by: ['secretary'], reason: true },
  rate: { from: ['answered', 'closed'], to: 'same', by: ['resident'] },
  dispute: { from: ['answered', 'closed'], to: 'same', by: ['resident'], reason: true },
  settle_dispute: { from: ['answered', 'closed'], to: 'same', by: ['leader'], reason: true },
  add_fact: { from: [...ON_THE_LINE], to: 'same', by: ['resident', 'secretary'] },
  // Its session was moved or called off, and another one takes it up: with that session's secretary, whose unit is the same.
  carry_over: { from: [...ON_THE_LINE], to: 'same', by: ['secretary'] },
  recompute_due: { from: [...ON_THE_LINE], to: 'same', by: ['office'] },
  // A promised day never comes forward by itself: a person takes the earlier one, or keeps what was promised.
  take_earlier_due: { from: [...ON_THE_LINE], to: 'same', by: ['secretary', 'leader'] },
  keep_due: { from: [...ON_THE_LINE], to: 'same', by: ['secretary', 'leader'] },
} as const satisfies Record<string, Step>

export type StepName = keyof typeof STEPS
