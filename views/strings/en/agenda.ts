import type { SessionKind } from '../../../src/domain/session.ts'
import { capital, formatDay, formatDayLong, formatInstant, formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

const day = (on: string) => formatDay('en', on)
const number = (n: number) => formatNumber('en', n)
const some = (n: number, one: string, more: string) => `${number(n)} ${n === 1 ? one : more}`
const meeting: Record<SessionKind, string> = { dialogue: 'dialogue', reception: 'reception day' }

export const agenda: Strings['agenda'] = {
  title: 'Agenda',
  lead: 'Questions sent in advance, in the order in which they come up. Drag a line, or use the buttons at its end.',
  leadReader: 'Questions sent in advance, in the order in which the office put them.',
  keysHint: 'On a button of a line, press Alt + arrow up or down to move that line.',
  back: 'Back to the session',
  backToAgenda: 'Back to the agenda',
  grouping: { topic: 'By topic', hamlet: 'By hamlet' },
  groupingLabel: 'Grouping',
  noHamlet: 'No hamlet given',
  emptyTitle: 'No questions in advance yet',
  emptyLead: 'Questions that residents send before this session appear here as they arrive.',
  counts: (lines, prepared) =>
    `${some(lines, 'question', 'questions')}, ${number(prepared)} of them prepared.`,
  inGroup: (n) => some(n, 'question', 'questions'),
  partOfGroup: (from, to, n) =>
    from === to
      ? `${number(from)} of ${some(n, 'question', 'questions')}`
      : `${number(from)} to ${number(to)} of ${some(n, 'question', 'questions')}`,
  more: (n) => `Show more (${some(n, 'question', 'questions')} left)`,
  toPreparationsStart: (n) => `Back to the beginning (${some(n, 'question', 'questions')} before)`,
  toStart: (n) => `Back to the beginning of the agenda (${some(n, 'question', 'questions')} before)`,
  line: (n, code) => (n === null ? `Opinion ${code}` : `Opinion no. ${number(n)}`),
  noNewTime: 'Postponed, no new time yet',
  carried: 'carried over from another session',
  isNew: 'New',
  orderedTitle: (name) => `Order of ${name}`,
  up: 'Up',
  down: 'Down',
  first: 'To the top',
  ofLine: (name) => `: ${name}`,
  groupUp: 'Move the group up',
  groupDown: 'Move the group down',
  ofGroup: (name) => `: ${name}`,
  handle: (name) => `Drag to move ${name}`,
  moved: (name, at, of, group) => `${name} now stands ${number(at)} of ${number(of)} in the group ${group}.`,
  movedGroup: (group, at, of) => `The group ${group} now stands ${number(at)} of ${number(of)}.`,
  stale:
    'Somebody else has just changed the order. Here is the new one; your own move was not kept: look again, then move.',
  gone: 'This question is no longer on the agenda. Here is the agenda as it stands.',
  over: 'The session is over, so its agenda can no longer be changed.',
  unread: 'It is not clear which line goes where. Please try again.',

  agency: 'Prepared by',
  noAgency: 'No agency yet',
  suggested: (name) => `Handled by ${name}`,
  takeSuggested: (n) => `Give ${some(n, 'question', 'questions')} to the agency that handles it`,
  suggestedTaken: 'Given to the agencies that handle them.',
  points: 'Prepared points',
  noPoints: 'Nothing prepared yet.',
  pointsHint: 'The main points for the leader to answer with at the session. Never public.',
  writtenBy: (who, at) =>
    who ? `Written by ${who}, ${formatInstant('en', at)}.` : `Written ${formatInstant('en', at)}.`,
  prepare: 'Prepare',
  change: 'Change what is prepared',
  itemTitle: (name) => `Prepare: ${name}`,
  itemLead: (theme, on) => `For the session “${theme}”, ${formatDayLong('en', on)}.`,
  question: 'Question',
  save: 'Save the points',
  saved: 'The points were saved.',
  conflictTitle: 'Two people wrote at once',
  conflictLead:
    'While you were writing somebody else saved a version. Both stand below; complete yours, then save again.',
  conflictStored: 'The version that is stored',
  conflictTyped: 'The version you just wrote',
  conflictEmpty: 'The stored version is empty.',
  takenAway: 'This question was just given to another agency or is no longer on the agenda. What you wrote:',

  pairsCount: (count) =>
    count === 1
      ? '1 pair of questions may be one matter'
      : `${count} pairs of questions may be one matter each`,
  pairsTitle: 'Possible duplicates',
  pairsLead:
    'Questions of this session that seem to be about one matter. The office decides whether to merge them.',
  pair: (one, other) => `${one} and ${other}`,
  shared: (words) => `Both mention: ${words.map((word) => `“${word}”`).join(', ')}.`,
  toMerge: 'Look and merge',

  preparationsTitle: 'Prepare for dialogues',
  preparationsLead: 'Questions sent in advance for which your agency prepares the leader’s points.',
  preparationsTile: 'Questions to prepare',
  preparationsNoneTitle: 'No question waits to be prepared',
  preparationsNone: 'When the office gives you a question of a coming session, it appears here.',
  onlyUnwritten: 'Only those not prepared',
  all: 'All',
  shownLabel: 'Shown',
  dueOn: (on) => `To be prepared by the end of ${day(on)}`,
  overdue: 'Preparation overdue',
  dueToday: 'Due today',
  written: 'Prepared',
  unwritten: 'Not prepared',
  sessionOn: (kind, on) => capital(`${meeting[kind]} on ${day(on)}`),

  briefTitle: 'Brief for the chair',
  confidential: 'Not public',
  confidentialLead:
    'For the office alone, with the names of those who ask. Do not photograph it or pass it on.',
  briefOf: (kind, on) => `${meeting[kind]} on ${day(on)}`,
  printedOn: (at) => `As it stood on ${formatInstant('en', at)}.`,
  questionsTitle: (n) => `Questions in advance (${number(n)})`,
  noQuestions: 'No questions were sent in advance.',
  withheldText: 'Text not public',
  short: { agency: 'Prepared by', points: 'Points' },
  historyTitle: 'Raised and promised before',
  historyLine: {
    raised: (n, since) => `raised at ${some(n, 'session', 'sessions')} since ${since}`,
    promised: (n) => `promised ${n === 1 ? 'once' : n === 2 ? 'twice' : `${number(n)} times`}`,
    done: (n) => `${number(n)} done`,
    overdue: (n) => `${number(n)} overdue`,
    working: (n) => `${number(n)} under way`,
    failed: (n) => `${number(n)} not kept`,
    noPromise: 'never promised',
  },
  historyRows: (place) => `When it was raised and promised: ${place}`,
  raisedAt: (on) => `Session of ${day(on)}`,
  promisedDue: (on) => `due ${day(on)}`,
  promisedDone: (on) => `done ${day(on)}`,
  overdueTitle: 'Answers overdue',
  overdueNone: 'No answer is overdue.',
  overdueCount: (n) => some(n, 'opinion', 'opinions'),
  oldest: (on) => `the oldest due ${day(on)}`,
  unassigned: 'With no agency yet',
  silentTitle: 'Never heard from',
  silentLead: (kind, on) => `Counting every ${meeting[kind]} before ${day(on)}.`,
  silentNone: 'Every hamlet that is invited has raised something before.',
  silentAsks: (n) => `${some(n, 'question', 'questions')} this time`,

  openingTitle: 'Report on the conclusions of the last session',
  openingLead: 'Read aloud by the chair at the opening. Every figure is the length of a list below.',
  openingNoneTitle: 'No session before this one',
  openingNone: (kind) =>
    `The unit has held no ${meeting[kind]} before, so there is no conclusion to report on.`,
  greeting: 'Ladies and gentlemen,',
  before: (kind, on, conclusion) =>
    `The last ${meeting[kind]} was held on ${formatDayLong('en', on)}.${
      conclusion ? ` Its conclusions were announced in document no. ${conclusion}.` : ''
    }`,
  raisedThen: (n) =>
    n === 0 ? 'No opinion was recorded there.' : `${some(n, 'opinion was', 'opinions were')} raised there.`,
  answeredThen: (answered, resolved, unresolved) => {
    if (answered === 0) return 'None has been answered by now.'
    if (unresolved === 0)
      return `By now ${number(answered)} answered, and everything raised in them is resolved.`
    if (resolved === 0) return `By now ${number(answered)} answered; what they raised is still being done.`
    return `By now ${number(answered)} answered; of these ${number(resolved)} resolved, ${number(unresolved)} answered with work still to be done.`
  },
  openThen: (n) => (n === 0 ? 'None is without an answer.' : `${number(n)} not answered yet.`),
  leftThen: (n) =>
    `${number(n)} forwarded, merged, withdrawn, filed or not accepted; those who asked were told why.`,
  promisedThen: (n) =>
    n === 0 ? 'The session left no task behind.' : `The session left ${some(n, 'task', 'tasks')} behind.`,
  tasksThen: (done, working, overdue, failed) => {
    const said = [
      done > 0 ? `${number(done)} done` : 'None done yet',
      working > 0 && `${number(working)} under way and not yet due`,
      overdue > 0 && `${number(overdue)} overdue`,
      failed > 0 && `${number(failed)} not kept`,
    ]
    return `${said.filter(Boolean).join('; ')}.`
  },
  closing: 'Each of them in turn.',
  tasksTitle: {
    done: (n) => `Done (${number(n)})`,
    working: (n) => `Under way, not yet due (${number(n)})`,
    overdue: (n) => `Overdue (${number(n)})`,
    failed: (n) => `Not kept (${number(n)})`,
  },
  opinionsTitle: {
    answered: (n) => `Answered (${number(n)})`,
    open: (n) => `Not answered yet (${number(n)})`,
    left: (n) => `No longer in process (${number(n)})`,
  },
  resolvedMark: 'Resolved',
  answeredMark: 'Answered',
  privateTask: 'A task of a matter that is not public',
  privateOpinion: 'Text not published, as the rules require',
  figures: 'Figures lead to their lists',

  errors: {
    'agency_id.not_a_choice': 'This agency does not belong to the unit. Please choose again.',
    'points.too_long': 'The points are longer than 4,000 characters. Please shorten them.',
  },
}
