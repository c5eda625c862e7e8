import type { PublicState, PublicStep } from '../../../src/domain/progress.ts'
import type { SessionKind } from '../../../src/domain/session.ts'
import { formatDay, formatNumber } from '../format.ts'

const stop: Partial<Record<PublicState, string>> = {
  received: 'Received',
  accepted: 'Accepted',
  assigned: 'With an agency',
  answered: 'Answered',
  closed: 'Closed',
}

const step: Record<PublicStep | 'assign' | 'reassign', string> = {
  receive: 'Opinion received',
  accept: 'Opinion accepted',
  assign: 'Given to an agency',
  reassign: 'Passed to another agency',
  extend: 'Time for the answer extended',
  recompute_due: 'Due date computed anew from the holiday calendar',
  publish: 'Written answer published',
  deliver: 'Written answer sent to the person who asked',
  conclude: 'Answered in the conclusion notice',
  correct: 'Answer corrected',
  close: 'Closed',
  reopen: 'Reopened',
  refuse: 'Not accepted',
  forward: 'Forwarded to the competent body',
  return_with_guidance: 'Returned with guidance',
  merge: 'Merged with an opinion on the same matter',
  file: 'Filed',
  withdraw: 'Withdrawn by the sender',
  restore: 'Considered again',
}

const meeting: Record<SessionKind, string> = { dialogue: 'Dialogue', reception: 'Reception day' }
const meetingWithin: Record<SessionKind, string> = { dialogue: 'dialogue', reception: 'reception day' }
const days = (n: number) => `${formatNumber('en', n)} ${n === 1 ? 'day' : 'days'}`

/** Words of the public board and of one opinion on it. */
export const board = {
  title: 'Opinions and answers',
  lead: 'What residents raised for the dialogues, and the answers of those responsible.',
  filters: 'Search and filter opinions',
  q: 'Words to find',
  qHint: 'With or without Vietnamese marks.',
  topicAny: 'Any topic',
  unitAny: 'Any unit',
  stateAny: 'Any state',
  stateOverdue: 'Overdue',
  from: 'Received from',
  to: 'Received until',
  submit: 'Search',
  clear: 'Clear filters, show all',
  list: 'Opinions, newest first',
  listFiltered: 'Opinions that match, newest first',
  empty: 'No opinion has been published yet.',
  emptyNext: 'What is sent to a dialogue is published here once it has been accepted.',
  toCalendar: 'See the calendar',
  emptyFiltered: 'No opinion matches.',
  emptyFilteredNext: 'Try fewer words, or fewer filters.',
  refused: 'The list could not be filtered, because an entry is not right. Correct it and search again.',
  codeOf: (code: string) => `Opinion ${code}`,
  numberAt: (n: number, kind: SessionKind, day: string) =>
    `Opinion ${formatNumber('en', n)}, ${meetingWithin[kind]} on ${formatDay('en', day)}`,
  meetingOn: (kind: SessionKind, day: string) => `${meeting[kind]} on ${formatDay('en', day)}`,
  received: (day: string) => `Received ${formatDay('en', day)}`,
  due: (day: string) => `Answer due ${formatDay('en', day)}`,
  answered: (day: string) => `Answered ${formatDay('en', day)}`,
  backToBoard: 'Back to the opinions',
  way: 'Progress',
  stop,
  meeting: 'Raised at',
  askedByHamlet: (name: string, hamlet: string) => `${name}, ${hamlet}`,
  firstNotice: 'To be told accepted or forwarded by',
  overdueBy: (n: number) =>
    `The answer to this opinion is ${days(n)} overdue. None has been published by the agency yet.`,
  answeredLate: (n: number) => `Answered ${days(n)} late.`,
  answerNone: 'No answer has been published yet.',
  answerDelivered: 'The answer was sent to the person who asked alone.',
  oral: 'Answer given at the meeting',
  written: 'Written answer',
  documentOf: (sign: string, day: string) => `Document ${sign} of ${formatDay('en', day)}`,
  signer: 'Signed by',
  speaker: 'Answered by',
  issuedOn: 'Published on',
  document: 'Document',
  earlier: 'Earlier answers',
  version: (n: number) => `Version ${n}`,
  timeline: 'What happened',
  step,
  newDue: (day: string) => `Answer due: ${formatDay('en', day)}`,
  recipient: 'Sent to',
  mergedInto: 'Merged into',
  hiddenTitle: 'This opinion is no longer published',
  hiddenReason: 'Reason',
}
