import { formatDay, formatInstant, formatNumber } from '../format.ts'

const day = (on: string) => formatDay('en', on)
const number = (n: number) => formatNumber('en', n)
const plural = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`

/** Words of answers: drafting, approving, numbering, closing. */
export const answers = {
  title: 'Written answer',
  none: 'There is no written answer yet.',
  oral: 'Answered at the meeting',
  oralBy: (signer: string) => `Answered by ${signer}`,
  version: (n: number) => `Version ${number(n)}`,
  savedBy: (writer: string, at: number) => `${writer}, saved ${formatInstant('en', at)}`,
  writtenBy: (writer: string, at: number) => `Written by ${writer}, saved ${formatInstant('en', at)}`,
  standing: {
    drafted: 'Draft being written',
    sent_back: 'Draft sent back',
    submitted: 'Draft submitted for approval',
    approved: 'Approved, awaiting its number',
    numbered: 'Numbered, waiting to be issued',
    published: 'Issued and published',
    delivered: 'Issued to the person who asked, alone',
    superseded: 'Earlier version',
  },
  earlier: (n: number) => `Earlier versions (${number(n)})`,
  document: 'Document',
  documentOf: (name: string, on: string) => `No. ${name} of ${day(on)}`,
  signer: 'Signed by',
  writer: 'Written by',
  submittedAt: 'Submitted',
  approvedAt: 'Approved',
  sentBackTitle: 'The draft was sent back for changes',
  reopenedTitle: 'The opinion was reopened for further work',
  remarkBy: (writer: string, at: number) => `${writer}, ${formatInstant('en', at)}`,

  draftText: 'Text of the answer',
  draftHint: (max: number) =>
    `Answer what was asked: what was done, who does it, by when. At most ${number(max)} characters.`,
  saveDraft: 'Save the draft',
  submitDraft: 'Save and submit for approval',
  enterDraft: 'Enter an answer for the agency',
  enterDraftHint: 'For an agency that does not sign in and sends its answer on paper or in a sheet.',
  othersWriting: (names: string) => `${names} also has this draft open.`,
  movedMeanwhile: (step: string, who: string, time: string) =>
    `At ${time}, ${who} recorded: ${step}. If you save now you will see both texts side by side; neither is lost.`,
  goneMeanwhile:
    'This opinion is no longer being drafted, or went to another agency. Please copy what you are writing before you leave the page.',
  conflictTitle: 'Somebody else has just changed this draft',
  conflictLead:
    'Nothing was overwritten. Please compare the two texts below, change yours where needed, and save once more.',
  conflictGone:
    'This opinion is no longer being drafted, so your text was not saved. Please copy it from below if you still need it.',
  conflictStored: 'Text as it is stored',
  conflictTyped: 'Text you have just written',
  conflictNothingStored: 'No draft is stored yet.',
  keptTitle: 'This opinion was not found',
  keptLead:
    'It may have been handed to another agency, so your text was not saved. Please copy it from below if you still need it.',
  keptWords: 'What you have just written',

  approve: 'Approve',
  signerHint: 'The name and office that stand under the answer.',
  signerEmpty: 'Choose who signs',
  sendBack: 'Send back for changes',
  sendBackRemark: 'What has to change',
  sendBackHint: 'The writer reads this.',
  sendBackNow: 'Send the draft back',

  publicationTitle: 'Number and issue',
  publishLead:
    'Enter number and date as in the book of outgoing papers. Saving publishes the answer and tells the person who asked.',
  deliverLead:
    'Enter number and date as in the book of outgoing papers. Saving sends the answer to the person who asked, alone; it is not published.',
  number: 'Document number',
  nextNumber: (name: string) => `Next in the book: ${name}`,
  series: 'Sign',
  seriesHint: 'What stands after the number, such as UBND-VP',
  issuedOn: 'Date of the document',
  issuedOnHint: (approvedOn: string) => `From the day of approval (${day(approvedOn)}) to today`,
  publish: 'Number and publish',
  deliver: 'Number and send to the person who asked',
  awaitingNumber: 'The answer is approved and awaits its number from the records clerk.',

  close: 'Close',
  closeRemark: 'Note on closing',
  reopen: 'Reopen for further work',
  reopenReason: 'Reason for reopening',
  reopenHint: 'The opinion returns to the agency in charge; the answer already issued stays as it is.',
  reopenNow: 'Reopen',

  approvals: {
    title: 'Awaiting approval',
    lead: (n: number) =>
      `${plural(n, 'answer awaits', 'answers await')} your approval, in the order of their due dates.`,
    emptyTitle: 'No answer awaits approval',
    emptyLead: 'When an agency submits a draft, it appears here.',
    question: 'What was raised',
    draft: 'Draft answer',
    history: 'What happened so far',
    historySentBack: (n: number) =>
      n === 1 ? 'What happened so far, sent back once' : `What happened so far, sent back ${number(n)} times`,
    decidedMeanwhile: (state: string) =>
      `Somebody else decided this answer just before you. It now stands as: ${state.toLowerCase()}.`,
    files: 'Files that go with the answer',
    promised: 'Commitments made by this answer',
    contributions: (n: number) =>
      n === 1 ? 'What another agency said' : `What ${number(n)} other agencies said`,
    open: 'Open the whole record',
    tick: (code: string) => `Choose opinion ${code}`,
    severalTitle: 'Approve the answers chosen',
    several: 'Approve those chosen',
    approved: (code: string) => `The answer to opinion ${code} is approved and goes to be numbered.`,
    sentBack: (code: string) => `The draft for opinion ${code} was sent back for changes.`,
    severalDone: (n: number) => `${plural(n, 'answer', 'answers')} approved, to be numbered next.`,
    severalNot: (n: number) => `${plural(n, 'answer was', 'answers were')} not approved`,
  },
  closeOut: {
    title: 'Awaiting close-out',
    lead: (n: number) =>
      `${plural(n, 'opinion has', 'opinions have')} been answered. Please read the answer, then close them one by one or several at once.`,
    emptyTitle: 'No opinion awaits close-out',
    emptyLead: 'When an answer is issued, its opinion appears here.',
    noSession: 'Outside dialogues and receptions',
    session: (kind: string, on: string) => `${kind} of ${day(on)}`,
    severalTitle: 'Close the opinions chosen',
    several: 'Close those chosen',
    closed: (code: string) => `Opinion ${code} is closed.`,
    reopened: (code: string) => `Opinion ${code} is open again and returns to the agency in charge.`,
    severalDone: (n: number) => `${plural(n, 'opinion', 'opinions')} closed.`,
    severalNot: (n: number) => `${plural(n, 'opinion was', 'opinions were')} not closed`,
    openOne: 'See the opinion',
  },
  notDone: {
    'not-found': 'no longer in your list',
    stale: 'just changed by somebody else, please look again and choose it once more',
    'wrong-state': 'has moved on to another step',
    disputed: 'the answer is under dispute',
    'not-allowed': 'not yours to decide',
    'too-late': 'more than 10 minutes have passed, so it can no longer be taken back',
    ground: 'the ground chosen does not fit this kind of opinion',
    agency: 'the agency chosen is not of this unit',
    denunciation: 'a denunciation, to be set apart one by one',
    way: 'this kind of opinion is not handled in this way',
    due: 'has no due date yet; assign it by itself',
    text: 'the public text still holds private details; look it through by itself',
    answer_text: 'the answer still holds personal data; look it through by itself',
    'no-number': 'still awaits its number from the records clerk',
    'other-unit': 'the signer chosen does not belong to this unit',
  } as Record<string, string>,
  daysLeft: (n: number) => `${plural(n, 'day', 'days')} left`,
  dueToday: 'Due today',
  daysOver: (n: number) => `${plural(n, 'day', 'days')} overdue`,
  noDue: 'No due date yet',
}
