import { formatDay, formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

const matters = (n: number) => (n === 1 ? '1 matter' : `${formatNumber('en', n)} matters`)

export const agencyWork: Strings['agencyWork'] = {
  title: 'What each agency does',
  lead: 'Lead agency',
  heldBy: 'In the hands of',
  nobody: 'Nobody took it on yet',
  hasLeft: (name) => `${name} (has left)`,
  takenOnAt: 'Taken on at',
  supports: 'Supporting agencies',
  supportDue: (due) => `Contribution by ${formatDay('en', due)}`,
  supportWaits: 'No contribution yet',
  supportLate: 'Contribution overdue',
  supportGiven: 'Contributed',
  supportOver: 'No longer supports',
  part: 'Its part',
  contributed: (name, at) => `${name} wrote this on ${at}`,
  earlierWords: (n) => `Earlier contributions (${formatNumber('en', n)})`,
  endedFor: (at, reason) =>
    reason ? `No longer asked since ${at}. Reason: ${reason}` : `No longer asked since ${at}.`,

  takeOnTitle: 'Take it on',
  takeOnLead:
    'Taking it on says that the matter is your agency’s and in your hands. If it is not, use “Give back to the office” at the end of the page.',
  takeOn: 'I take it on',
  handOverTitle: 'Hand over to somebody else in the agency',
  handOverTo: 'Who takes over',
  handOverLead: 'The draft, questions and contributions stay with the matter.',
  handOver: 'Hand over',
  nobodyElse: 'Nobody else drafts for this agency yet. An administrator adds people.',

  askSupportTitle: 'Ask an agency for support',
  askSupportLead:
    'A supporting agency reads the matter and contributes its part; the lead agency drafts the answer.',
  askSupportTo: 'Supporting agency',
  askSupportPart: 'What you ask for',
  askSupportDue: 'Contribution by',
  askSupportDueHint: (due) =>
    `Choose a working day that leaves time to draft; not later than the date promised to the resident (${formatDay('en', due)}).`,
  askSupportDueFree: 'Choose a working day that leaves time to draft.',
  askSupport: 'Ask for support',
  endSupportTitle: 'Ask no longer',
  endSupportReason: 'Reason',
  endSupport: 'Ask no longer',

  contributeTitle: 'Contribute your agency’s part',
  contributeLead: 'It can be changed until the lead agency submits its draft; the earlier words are kept.',
  enterContributionTitle: 'Enter what a supporting agency says',
  enterContributionLead:
    'For an agency that does not sign in. Your name stands beside it as the one who entered it; earlier words are kept.',
  contribution: 'Contribution',
  contribute: 'Save contribution',

  inquiries: 'Questions to the asker',
  clock: 'The date of the answer stays as it is while we wait.',
  asked: (name, at) => `${name} asked on ${at}`,
  answeredAt: (at) => `The asker answered on ${at}`,
  recordedAt: (at) => `Typed in for the asker on ${at}`,
  noReply: 'The asker has not answered yet.',
  inquireTitle: 'Ask the asker something',
  inquireLead:
    'The asker is told that there is a question and answers on the follow-up page. One question at a time; the date of the answer stays as it is while we wait.',
  question: 'Question, as the asker reads it',
  inquire: 'Send the question',
  replyTitle: 'Type in the asker’s answer',
  replyLabel: 'The asker’s answer',
  reply: 'Save the answer',
  answeredFirst: 'This question has an answer already. The first one stays.',

  extendHow:
    'More time is needed: ask the office or a leader for an extension, with the reason. The public reads it.',

  own: {
    title: 'The office has a question for you',
    lead: 'The date of the answer to your opinion stays as it is while we wait.',
    earlier: 'What the office asked you',
    askedOn: (at) => `Asked on ${at}`,
    answeredOn: (at) => `You answered on ${at}`,
    label: 'Your answer',
    hint: (max) =>
      `Read by the agencies that handle it alone, never published. At most ${formatNumber('en', max)} characters.`,
    received: 'We have received your answer.',
    fieldErrors: {
      'text.required': 'Please write your answer.',
      'text.too_long': 'The answer is longer than 5,000 characters. Please shorten it.',
    },
    send: 'Send the answer',
    answeredFirst: 'This question was answered before, so the new answer was not recorded.',
    overNow: 'The opinion no longer waits for this answer, so it was not recorded.',
  },

  handOvers: 'Handing over',
  handOversLead: 'Choose whose work is handed over, then who takes it over in the same agency.',
  handOversNone: 'Nobody holds an open matter',
  handOversNoneLead: 'As soon as somebody takes a matter on it stands here and can be handed over.',
  people: 'Who holds open matters',
  leftMark: 'Has left, or no longer has the role',
  openMatters: (n) => `${matters(n)} open`,
  mattersOf: (name, agency) => `Matters of ${name} – ${agency}`,
  chosenFirst: (n) =>
    `The first ${formatNumber('en', n)} are shown; the others follow once these are handed over.`,
  ticked: 'Matters to hand over',
  handOverTicked: 'Hand over the ticked ones',
  handOverAll: (n) => `Hand over all ${formatNumber('en', n)}`,
  handedOver: (n) => `${matters(n)} handed over.`,
  notHanded: (n) => `${matters(n)} could not be handed over`,
  why: {
    'not-found': 'Not found, or not yours to hand over.',
    'not-of-agency': 'The person does not draft for the agency that handles it.',
    'has-it': 'This person has it already.',
    'wrong-state': 'It has moved on to another step.',
  },
  leaving: (n) =>
    `This person holds ${n === 1 ? '1 opinion' : `${formatNumber('en', n)} opinions`} without a final answer. The office hands them over at “Handing over”.`,
  toHandOver: 'Handing over',
}
