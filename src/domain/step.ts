import type { Role } from './actor.ts'
import { NOT_SEPARATE, OPEN_STATES, OPINION_STATES, type OpinionState } from './opinion.ts'

/** One step of the lifecycle: from which states, to which ('same': a recorded step that does not move it; 'before': where it stood before its last step), by whom. */
export interface Step {
  from: readonly OpinionState[]
  to: OpinionState | 'same' | 'before'
  by: readonly (Role | 'supporter' | 'resident' | 'office')[]
  /** The step is refused unless a reason is written; residents read it where the step takes their matter off the line. */
  reason?: true
  /** Facts of the record, beside its state, that the step depends on. */
  only?: 'untold' | 'public' | 'private' | 'undisputed' | 'untaken' | 'nothing-asked'
}

const ON_THE_LINE = OPEN_STATES
const BEFORE_DRAFT = ['received', 'accepted', 'assigned'] as const
const BEFORE_SIGNATURE = ['received', 'accepted', 'assigned', 'drafted', 'submitted'] as const

/**
 * The lifecycle of an opinion, whole: screens come and go, this table is what may happen.
 * `supporter` is an officer of an agency that helps the lead one, `resident` takes a step through the secret link, `office` is the clockwork (no person), the others are roles in the opinion's own unit.
 */
export const STEPS = {
  accept: { from: ['received'], to: 'accepted', by: ['secretary'] },
  reclassify: { from: [...ON_THE_LINE], to: 'same', by: ['secretary'] },
  // Also of what left the line: a name that slipped through must be taken out wherever it stands.
  // Right after a decision, as long as nobody was told of it: the decision and its taking back both stay in the history.
  undo: {
    from: ['accepted', 'refused', 'forwarded', 'returned', 'merged', 'filed'],
    to: 'before',
    by: ['secretary'],
    only: 'untold',
  },
  undo_assignment: { from: ['assigned'], to: 'accepted', by: ['secretary'], only: 'untold' },
  split: { from: [...BEFORE_DRAFT], to: 'same', by: ['secretary'] },
  link_repeated: { from: [...ON_THE_LINE], to: 'same', by: ['secretary'] },
  unlink_repeated: { from: [...ON_THE_LINE], to: 'same', by: ['secretary'] },
  // A finding of a gate, passed by name and reason.
  waive: { from: [...NOT_SEPARATE], to: 'same', by: ['secretary', 'officer', 'leader'], reason: true },
  attach: { from: [...NOT_SEPARATE], to: 'same', by: ['secretary', 'officer', 'leader'] },
  show_attachment: { from: [...NOT_SEPARATE], to: 'same', by: ['secretary'], only: 'public' },
  withhold_attachment: { from: [...NOT_SEPARATE], to: 'same', by: ['secretary', 'leader'], reason: true },
  remove_attachment: { from: [...ON_THE_LINE], to: 'same', by: ['secretary', 'officer'], reason: true },
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
  // What it came to in the room; the last word before the conclusion counts.
  set_outcome: { from: [...ON_THE_LINE], to: 'same', by: ['secretary'] },
  // What a clerk took down at the table, mended while nobody works on it yet; what stood there before is kept.
  mend_card: { from: ['received', 'accepted'], to: 'same', by: ['secretary'] },
  assign: { from: ['accepted'], to: 'assigned', by: ['secretary', 'leader'] },
  reassign: { from: ['assigned', 'drafted'], to: 'assigned', by: ['secretary', 'leader'], reason: true },
  give_back: { from: ['assigned', 'drafted'], to: 'accepted', by: ['officer'], reason: true },
  take_on: { from: ['assigned'], to: 'same', by: ['officer'], only: 'untaken' },
  hand_over: {
    from: ['assigned', 'drafted', 'submitted'],
    to: 'same',
    by: ['officer', 'secretary', 'leader'],
  },
  ask_support: { from: ['assigned', 'drafted'], to: 'same', by: ['officer', 'secretary', 'leader'] },
  end_support: {
    from: ['assigned', 'drafted', 'submitted'],
    to: 'same',
    by: ['officer', 'secretary', 'leader'],
    reason: true,
  },
  contribute: { from: ['assigned', 'drafted'], to: 'same', by: ['supporter'] },
  // For a supporting agency that does not sign in.
  enter_contribution: { from: ['assigned', 'drafted'], to: 'same', by: ['secretary'] },
  // One question at a time: the next one waits for the asker's answer.
  inquire: {
    from: ['accepted', 'assigned', 'drafted'],
    to: 'same',
    by: ['officer', 'secretary'],
    only: 'nothing-asked',
  },
  answer_inquiry: { from: [...ON_THE_LINE], to: 'same', by: ['resident', 'secretary'] },
  extend: { from: [...ON_THE_LINE], to: 'same', by: ['leader', 'secretary'], reason: true },
  draft: { from: ['assigned', 'drafted'], to: 'drafted', by: ['officer'] },
  // For an agency that does not sign in: its words come back in a sheet.
  enter_draft: { from: ['assigned', 'drafted'], to: 'drafted', by: ['secretary'] },
  submit: { from: ['drafted'], to: 'submitted', by: ['officer', 'secretary'] },
  send_back: { from: ['submitted'], to: 'drafted', by: ['leader'], reason: true },
  approve: { from: ['submitted'], to: 'approved', by: ['leader'] },
  // Signed, and now with the number and the day of the office's book; issuing it is a moment of its own.
  number: { from: ['approved'], to: 'same', by: ['secretary'] },
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
  // Whoever was merged into another opinion rates its answer for themselves.
  rate: { from: ['answered', 'closed', 'merged'], to: 'same', by: ['resident'] },
  dispute: { from: ['answered', 'closed'], to: 'same', by: ['resident'], reason: true },
  settle_dispute: { from: ['answered', 'closed'], to: 'same', by: ['leader'], reason: true },
  add_fact: { from: [...ON_THE_LINE], to: 'same', by: ['resident', 'secretary'] },
  // Also of what is kept apart, in the same words: there its named readers alone learn of it and decide.
  ask_erasure: { from: [...OPINION_STATES], to: 'same', by: ['resident', 'secretary'] },
  refuse_erasure: { from: [...OPINION_STATES], to: 'same', by: ['secretary'], reason: true },
  // Name and contact data go; the case and its history stay. By a person who asked, or by the clock after the retention term.
  erase: { from: [...OPINION_STATES], to: 'same', by: ['secretary', 'office'] },
  // Its session was moved or called off, and another one takes it up: with that session's secretary, whose unit is the same.
  carry_over: { from: [...ON_THE_LINE], to: 'same', by: ['secretary'] },
  recompute_due: { from: [...ON_THE_LINE], to: 'same', by: ['office'] },
  // A promised day never comes forward by itself: a person takes the earlier one, or keeps what was promised.
  take_earlier_due: { from: [...ON_THE_LINE], to: 'same', by: ['secretary', 'leader'] },
  keep_due: { from: [...ON_THE_LINE], to: 'same', by: ['secretary', 'leader'] },
} as const satisfies Record<string, Step>

export type StepName = keyof typeof STEPS
