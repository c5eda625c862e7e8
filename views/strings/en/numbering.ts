import { formatDay, formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

const day = (on: string) => formatDay('en', on)
const number = (n: number) => formatNumber('en', n)
const answers = (n: number) => (n === 1 ? 'one answer' : `${number(n)} answers`)

export const numbering: Strings['numbering'] = {
  kind: {
    answer_peoples_committee: 'Answers of the People’s Committee',
    answer_party_committee: 'Answers of the Party committee',
    answer_council_board: 'Answers of the People’s Council board',
    answer_fatherland_front: 'Answers of the Fatherland Front',
    conclusion_peoples_committee: 'Conclusion notices of the People’s Committee',
    conclusion_party_committee: 'Conclusion notices of the Party committee',
    conclusion_council_board: 'Conclusion notices of the People’s Council board',
    conclusion_fatherland_front: 'Conclusion notices of the Fatherland Front',
  },
  skipReason: 'Why numbers are left out',
  skipReasonHint:
    'This number does not follow the last one entered. For example: 6 and 7 went to other documents',
  numberOnly: 'Number it only, issue it later',
  numbered: (name, on) => `Numbered ${name} of ${day(on)}, waiting to be issued.`,
  numberedOnIssue: (series) => `On issue it takes the next number of ${series} and today’s date by itself.`,
  issueTitle: 'Issue the answer',
  publishLead: 'The answer is published and the person who asked is told.',
  deliverLead: 'The answer goes to the person who asked alone and is not published.',
  publish: 'Issue and publish',
  deliver: 'Issue and send to the person who asked',
  mend: 'Mend the number or the date',
  mendNow: 'Save the mended number',

  correctionFold: 'Correct the issued answer',
  correctionLead:
    'An issued answer cannot be changed. The correction takes its place; both versions and the reason stay readable.',
  correctionText: 'The corrected answer',
  correctionReason: 'Why it is corrected',
  correctionReasonHint: 'Residents read this reason. Please leave personal details out.',
  correctionDayHint: (from) => `From the day the earlier version was issued (${day(from)}) until today`,
  correct: 'Issue the correction',
  correctedOn: (on) => `This version was corrected on ${day(on)}.`,
  corrects: 'A correction.',
  because: (reason) => `Reason: ${reason}`,

  releases: {
    title: 'To be issued',
    lead: (ready, waiting) => `${answers(ready)} can be issued, ${number(waiting)} still without a number.`,
    emptyTitle: 'No answer waits to be issued',
    emptyLead: 'Answers that a leader approved appear here, to be numbered and issued.',
    link: 'Issue by session',
    noSession: 'Outside dialogues and receptions',
    session: (kind, on) => `${kind} on ${day(on)}`,
    tick: (code) => `Choose opinion ${code}`,
    needsNumber: 'Awaiting number',
    ready: (name) => `No. ${name}`,
    numberedHere: 'Numbered by itself on issue',
    isPublic: 'Public',
    isPrivate: 'To the person who asked alone',
    enterNumber: (code) => `Enter the number for opinion ${code}`,
    chosen: 'Issue those chosen',
    all: (n) =>
      n === 1 ? 'Issue the one answer of this session' : `Issue all ${number(n)} answers of this session`,
    allOthers: (n) => (n === 1 ? 'Issue this answer' : `Issue all ${number(n)} answers`),
    hint: 'Each person who asked is told. What is issued cannot be taken back, only corrected.',
    done: (n) => (n === 1 ? 'One answer was issued.' : `${number(n)} answers were issued.`),
    not: (n) => (n === 1 ? 'One answer was not issued' : `${number(n)} answers were not issued`),
    more: (n) => `${number(n)} more; please issue those above and open the page again.`,
  },

  own: {
    title: 'Document numbers',
    lead: 'Each kind of document takes its number from the office’s book, entered by the records clerk, or from this system. The system gives numbers without a gap by unit, year and sign.',
    unit: 'Unit',
    show: 'Show',
    series: 'Sign',
    seriesHint:
      'Where the system gives the numbers, use a sign that is not in the paper book; numbers go on after the greatest one entered this year.',
    isOwn: 'Numbered by this system',
    save: 'Save',
    saved: 'How documents are numbered was saved.',
    on: 'Numbered by this system',
    off: 'Numbers come from the book',
    next: (name) => `Next number this year: ${name}`,
    none: 'There is no unit to set up yet.',
  },
}
