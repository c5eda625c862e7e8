import { formatDay, formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

const day = (on: string) => formatDay('en', on)
const number = (n: number) => formatNumber('en', n)
const counted = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`

export const commitments: Strings['commitments'] = {
  publicTitle: 'Commitments',
  publicLead: 'What offices promised in published answers and conclusions, who does it, and by when.',
  heading: 'Commitments',
  noneYet: 'No commitments yet. Record here what the answer promises, to follow it until it is done.',
  one: 'Commitment',
  what: 'What is to be done',
  who: 'Done by',
  dueOn: 'Due date',
  standLabel: 'State',
  dueBy: (on) => `Due ${day(on)}`,
  doneOn: (on) => `Done on ${day(on)}`,
  evidence: 'Result',
  evidenceFiles: 'Evidence files',
  outlook: {
    working: 'In progress',
    due_today: 'Due today',
    overdue: 'Overdue',
    done: 'Done',
    failed: 'Not kept',
  },
  stand: {
    open: 'Not done yet',
    due_soon: 'Due soon',
    due_today: 'Due today',
    working: 'In progress',
    overdue: 'Overdue',
    done: 'Done',
    failed: 'Not kept',
  },
  resolution: { resolved: 'Resolved', unresolved: 'Not resolved yet' },
  change: { put_off: 'Put off', failed: 'Not kept', done: 'Done', reopened: 'Reopened' },
  stepOfOne: (step) => `Commitment: ${step}`,
  step: {
    propose: 'Proposed',
    promise: 'Recorded',
    edit: 'Proposal edited',
    drop: 'Proposal dropped',
    issue: 'Published with the answer',
    finish: 'Recorded as done',
    put_off: 'Put off',
    fail: 'Recorded as not kept',
    fail_and_go_on: 'Recorded as not kept, going on to a new date',
    reopen: 'Reopened',
  },
  state: { proposed: 'Proposed, not published', dropped: 'Dropped' },
  changeLine: {
    putOff: (from, to, reason) => `Put off from ${day(from)} to ${day(to)}. Reason: ${reason}`,
    failed: (from, reason) => `Not kept by ${day(from)}. Reason: ${reason}`,
    failedGoingOn: (from, to, reason) =>
      `Not kept by ${day(from)}, going on until ${day(to)}. Reason: ${reason}`,
    done: (reason) => `Done. ${reason}`,
    reopened: (to, reason) => `Reopened, going on until ${day(to)}. Reason: ${reason}`,
  },
  within: { dialogue: 'dialogue', reception: 'reception of residents' },
  givenWithAnswer: (code) => `With the answer to opinion ${code}`,
  givenAtSession: (kind, on) => `With the conclusion of the ${kind} of ${day(on)}`,

  filters: 'Filter commitments',
  anyUnit: 'Any unit',
  anyStand: 'Any state',
  apply: 'Filter',
  clear: 'Clear filters',
  emptyTitle: 'No commitments yet',
  emptyLead: 'When an answer with a commitment is published, the commitment appears here.',
  noneTitle: 'No commitment matches',
  noneLead: 'Please use fewer filters.',
  toBoard: 'See opinions and answers',
  standCount: (stand, n) => `${stand}: ${number(n)}`,
  changeOf: (change, who) => `Commitment of ${who}: ${change.toLowerCase()}`,

  staffTitle: 'Commitments',
  staffLead: 'What was promised to residents: the nearest due date first.',
  back: 'List of commitments',
  tableCaption: 'List of commitments',
  agencyLabel: 'Agency',
  anyAgency: 'Any agency',
  unitLabel: 'Unit',
  ofOneSession: 'Only the commitments of one session.',
  source: 'Given with',
  staffEmptyLead:
    'Commitments are recorded while an answer is drafted, or added to an answered opinion or to the conclusion of a session.',
  history: 'History',
  tileSoon: 'Commitments due soon',
  tileOverdue: 'Overdue commitments',

  finishTitle: 'Record as done',
  finishedOn: 'Done on',
  evidenceLabel: 'What was done',
  evidenceHint:
    'Public. Say what was done, with the number of a document or an acceptance record where there is one; no private data of anybody.',
  finish: 'Record as done',
  putOffTitle: 'Put off',
  newDay: 'New due date',
  reason: 'Reason',
  reasonHint: 'Published with the commitment.',
  putOff: 'Put off',
  failTitle: 'Record as not kept',
  failLead:
    'It was not done by the promised date. With a new date the work goes on; without one it stays as not kept.',
  newDayOptional: 'Going on until',
  fail: 'Record as not kept',
  reopenTitle: 'Reopen',
  reopen: 'Reopen the commitment',
  editTitle: 'Edit the proposal',
  edit: 'Save the commitment',
  dropTitle: 'Drop the proposal',
  dropLead: 'The answer is not issued yet, so it can be dropped; once it is issued, the commitment stays.',
  drop: 'Drop this commitment',

  proposedLead: 'Proposed commitments are published together with the answer.',
  found: (what, on, who) =>
    who === ''
      ? `The answer promises: “${what}” By ${day(on)}.`
      : `The answer promises: “${what}” By ${day(on)}, ${who}.`,
  foundTitle: 'Sentences that read as promises and are no commitments yet',
  takeOver: 'Make it a commitment',
  addByHand: 'Add a commitment',
  newTitle: 'Add a commitment',
  newLeadProposed:
    'The answer is not issued yet: the commitment stays a proposal until it is, and may be edited or dropped.',
  newLeadOpen: 'The answer is issued: the commitment holds and is public at once.',
  newLeadSession:
    'A commitment holds at once. That of a dialogue is public from the conclusion notice on; that of a reception day at once.',
  whatHint: 'One definite thing that residents can check. Public.',
  keeper: 'Agency that does it',
  keeperOther: 'Not in the list, named below',
  whoLabel: 'Done by somebody else',
  whoHint: 'Only where it is not in the list, such as the commune People’s Committee or the power company.',
  add: 'Record the commitment',
  backToOpinion: 'Back to the opinion',
  backToSession: 'Back to the session',
  none: 'No commitments yet.',

  leavesBehind: (n) =>
    `${counted(n, 'commitment stays', 'commitments stay')} behind and will be followed after closing.`,
  behindTitle: 'Commitments that stay behind',
  behindLink: (n) => `See ${counted(n, 'unfinished commitment', 'unfinished commitments')} of these units`,
  cannotYet: 'Cannot be closed yet: the resident disputes the answer.',
  windowOpen: (on) => `The resident may still dispute the answer until the end of ${day(on)}.`,
  closeAll: (n) =>
    n === 1
      ? 'Close the opinion on this page that can be closed'
      : `Close all ${number(n)} opinions on this page that can be closed`,

  carriedTitle: 'Left from the previous session',
  carriedLead: (kind, on) => `Previous session: ${kind} of ${day(on)}.`,
  carriedCounts: (answered, resolved, open) =>
    `${counted(answered, 'opinion', 'opinions')} answered, ${number(resolved)} resolved, ${number(open)} in progress.`,
  carriedOpinions: (n) => counted(n, 'opinion not answered', 'opinions not answered'),
  carriedCommitments: (n) => counted(n, 'commitment not done', 'commitments not done'),
  carriedMore: (n) => `and ${number(n)} more`,
  carriedNone: 'Nothing is left undone.',

  personal: (words) =>
    `This is public and still holds private data: ${words}. Please take it out and send it again.`,
  errors: {
    'files.not_taken': 'A commitment of a session takes no files. Please describe the result in words.',
    'dueOn.past': 'The due date must be today or later.',
    'dueOn.too_far': 'This date is too far ahead. Please check the year.',
    'toOn.past': 'The new due date must be today or later.',
    'toOn.too_far': 'The new date is too far ahead. Please check the year.',
    'toOn.not_later': 'The new due date must be after the one that stands.',
    'doneOn.future': 'It cannot have been done after today.',
    'doneOn.before_promise': 'It cannot have been done before it was promised.',
    'what.required': 'Please say what is to be done.',
    'who.required': 'Please choose an agency, or say who does it.',
    'agency.not_a_choice': 'This agency is not of the unit. Please choose again.',
    'dueOn.required': 'Please choose a due date.',
    'toOn.required': 'Please choose a new due date.',
    'doneOn.required': 'Please choose the day it was done.',
    'evidence.required': 'Please say what was done.',
    stale:
      'Somebody else has just changed this commitment. What you typed is still below; please check it and send it again.',
    moved:
      'The opinion has just moved on, so nothing was stored. What you typed is still below; please check it and send it again.',
  },
}
