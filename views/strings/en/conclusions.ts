import { formatDay, formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

const day = (on: string) => formatDay('en', on)
const number = (n: number) => formatNumber('en', n)
const opinions = (n: number) => (n === 1 ? '1 opinion' : `${number(n)} opinions`)

/** Words of the closing sum, the conclusion and the minutes. */
export const conclusions: Strings['conclusions'] = {
  errors: {
    'ticked.required': 'Please choose at least one opinion.',
    'reason_code.required': 'Please choose why it is left for later.',
    'words.required': 'Please write what the other reason is.',
  },

  closing: {
    title: 'The sum before closing',
    link: 'Sum of the opinions',
    lead: 'Every opinion of the session needs an outcome, or a reason why it is left for later, before the session can be closed.',
    back: 'Back to the session',
    bucket: {
      answered_here: 'Answered at the session',
      to_agency: 'Given to an agency',
      forwarded: 'Forwarded to the competent body',
      merged: 'Merged into another opinion',
      withdrawn: 'Withdrawn by the asker',
      declined: 'Declined',
      returned: 'Returned with guidance',
      filed: 'Filed',
      parked: 'Left for later, with a reason',
      separate: 'Under another procedure',
    },
    said: {
      answered_here: 'answered at the session',
      to_agency: 'given to agencies',
      forwarded: 'forwarded',
      merged: 'merged',
      withdrawn: 'withdrawn',
      declined: 'declined',
      returned: 'returned with guidance',
      filed: 'filed',
      parked: 'left for later with a reason',
      separate: 'under another procedure',
    },
    sum: (total, parts) => `${opinions(total)} (splits counted) = ${parts}`,
    part: (n, words) => `${number(n)} ${words}`,
    undecided: 'without an outcome',
    table: 'Opinions of the session by outcome',
    whatColumn: 'Outcome',
    countColumn: 'Opinions',
    total: 'All',
    undecidedRow: 'Without an outcome',
    undecidedTitle: (n) => `${opinions(n)} without an outcome`,
    more: (n) => `${number(n)} more; they appear once those below are done.`,
    numberOf: (n) => (n === null ? 'Opinion' : `Opinion ${number(n)}`),
    carried: 'carried over from an earlier session',
    tick: (n) => (n === null ? 'Choose this opinion' : `Choose opinion ${number(n)}`),
    open: (n) => (n === null ? 'Open the record' : `Open the record of opinion ${number(n)}`),
    isAnswered: 'An answer given at the session was noted, but no outcome was chosen.',
    notAnswered: 'The outcome is “answered at the session”, but no answer was noted.',
    notOurs: 'Not within our competence: open the record to forward it, or leave it for later with a reason.',
    withoutAgency: 'Given to an agency, but no agency was chosen.',
    forConclusion: 'Noted for the conclusion',
    parkTitle: 'The chosen opinions',
    reasonCode: 'Why it is left for later',
    reasonEmpty: '– Choose –',
    reason: {
      no_time: 'Not enough time at the session',
      needs_check: 'Needs checking first',
      asker_absent: 'The asker was not there',
      later_session: 'Left for the next session',
      other: 'Another reason',
    },
    words: 'More about the reason',
    park: 'Leave for later, with the reason',
    answered: 'Was answered at the session',
    needsAnswer: (numbers) =>
      `No answer was noted for opinion ${numbers}. Please note the answer first, or leave it for later with a reason.`,
    notOpen: (numbers) =>
      `Somebody else has dealt with opinion ${numbers}, so nothing was stored. Please look at the list below.`,
    nothingLeft: 'Somebody else has just noted an outcome for every opinion, so this one was not stored.',
    done: (n) => `An outcome was noted for ${opinions(n)}.`,
    nothingYet: 'This session has no opinions.',
    allDecided: 'Every opinion has an outcome.',
    checkTables:
      'Before closing, please ask every table whether cards are still waiting to be sent: the server cannot see a card that is still on a laptop. Cards that arrive after closing wait for the secretariat to decide.',
    end: 'Close the session',
    refused: (n) => `The session cannot be closed yet: ${opinions(n)} without an outcome.`,
    refusedNow:
      'The session cannot be closed yet: a new opinion has just been recorded. Please look at the list below.',
    visitsOpen: (n, numbers) =>
      `${number(n)} ${n === 1 ? 'visit is' : 'visits are'} not finished: no. ${numbers}`,
    visitsOpenLead: 'Please finish each visit, or mark who has left, before the session is closed.',
    openVisits: 'Open the reception desk',
    visitsOpenRefused: 'The session cannot be closed yet: some visits are not finished.',
    withoutVisit: (n, numbers) =>
      `${number(n)} ${n === 1 ? 'matter belongs' : 'matters belong'} to no visit: opinion no. ${numbers}`,
    withoutVisitLead: 'They stand in the sum, but not in the reception register.',
    late: (n) =>
      `${n === 1 ? '1 card' : `${number(n)} cards`} that arrived after closing wait for a decision`,
    lateLead: 'They must be decided before the conclusion is fixed.',
    openLate: 'See the late cards',
    toConclusion: 'Write the conclusion',
    resumeTitle: 'Open the session again to record more',
    resumeLead:
      'For opinions on paper that were not typed in yet. The reason is kept in the history of the session.',
    resumeReason: 'Why it is opened again',
    resume: 'Open the session again',
    resumedBecause: (reason) => `Reason for opening again: ${reason}`,
    listTitle: (words, n) => `${words}: ${opinions(n)}`,
    next: 'Next page',
    separateNote: 'Opinions under another procedure are only counted, not listed here.',
  },

  one: {
    title: 'Conclusion of the session',
    link: 'Conclusion',
    next: 'Conclude the session',
    awaiting: (theme, due) =>
      due === null ? `To be concluded: ${theme}` : `To be concluded by ${day(due)}: ${theme}`,
    back: 'Back to the session',
    due: (on) => `The conclusion notice is to be issued by ${day(on)}.`,
    dueToday: 'The conclusion notice is due today.',
    overdue: (on) => `The conclusion notice is overdue (it was due by ${day(on)}).`,
    issuedInTime: (sign, on) => `Conclusion notice no. ${sign} was issued on ${day(on)}, in time.`,
    issuedLate: (sign, on, due) =>
      `Conclusion notice no. ${sign} was issued on ${day(on)}, later than required (by ${day(due)}).`,
    issued: (sign, on) => `Conclusion notice no. ${sign} was issued on ${day(on)}.`,
    rule: (days) => `Rule: within ${number(days)} days from the day of the dialogue.`,
    early: 'The conclusion is written once the session is closed.',
    toSum: 'See the sum of the opinions',
    undecided: (n) => `${opinions(n)} without an outcome, so the conclusion cannot be fixed yet.`,
    late: (n) =>
      `${n === 1 ? '1 late card waits' : `${number(n)} late cards wait`} for a decision, so the conclusion cannot be fixed yet.`,
    minutes: 'Print the minutes',
    paper: 'Print the conclusion notice',

    draftTitle: 'What the conclusion says',
    chair: 'Who presided',
    chairEmpty: '– Choose –',
    clerk: 'Clerk of the session',
    text: 'Overall conclusion',
    textHint: 'This becomes public. Please leave out names, phones and addresses of residents.',
    topicText: (topic) => `Conclusion on ${topic}`,
    save: 'Save the draft',
    savedDraft: 'The draft of the conclusion was saved.',
    empty: 'No overall conclusion yet.',
    conflict:
      'Somebody else has just edited this draft. What you typed was not saved and still stands in the fields below, with the saved words beside it. Please look at both, then save.',
    stored: 'As saved',
    storedEmpty: '(empty)',

    tasksTitle: 'Tasks after the session',
    tasksLead:
      'When the conclusion is fixed, every task becomes a commitment that is public and followed up.',
    noTasks: 'No tasks yet.',
    noTasksGiven: 'The conclusion gives no tasks.',
    ofOpinion: (n) => `From opinion ${number(n)}`,
    taskDayOff: (on) =>
      `${formatDay('en', on)} is a day off. Where needed, take this task out and add it again with another day.`,
    taskDayKept: (on) =>
      `${formatDay('en', on)} is a day off; what was named at the session does not move with the calendar.`,
    removeTask: 'Remove',
    removeTaskOf: (what) => `Remove the task: ${what}`,
    addTask: 'Add a task',
    addTaskNow: 'Add to the conclusion',
    opinionCode: 'From opinion',
    opinionWhole: 'From the conclusion as a whole',
    taskTaken: 'This task stands in the conclusion already.',
    tasksShut: 'The conclusion is fixed, or the session was opened again, so tasks cannot be changed.',
    proposals: (n) =>
      `${number(n)} proposed ${n === 1 ? 'task' : 'tasks'} from outcomes and answers at the session`,
    proposalFrom: {
      agency: 'Given to an agency at the session',
      promise: 'A promise in an answer',
      parked: 'Left for later at the session',
    },
    take: 'Take into the conclusion',
    takeOf: (what) => `Take into the conclusion: ${what}`,
    fill: 'Fill in the rest',
    noDay: 'no day yet',
    noKeeper: 'nobody named yet',

    fixTitle: 'Fix the conclusion',
    fixLead:
      'Once fixed, the session cannot be opened again and the conclusion cannot be edited. The opinions below are given to agencies, and every task becomes a commitment.',
    fixTasks: (n) => `${number(n)} ${n === 1 ? 'task becomes a commitment' : 'tasks become commitments'}.`,
    givenTitle: (n) => `${opinions(n)} given to agencies`,
    givenLine: (n, agency, on) =>
      `Opinion ${n === null ? '' : `${number(n)} `}to ${agency}${on ? `, due ${day(on)}` : ''}`,
    parkedTitle: (n) => `${opinions(n)} left for later`,
    parkedLead: 'Choose an agency for what is to be given away now; the others stay with the secretariat.',
    agencyOf: (n) => (n === null ? 'Give this opinion to' : `Give opinion ${number(n)} to`),
    agencyNone: '– Not yet –',
    fix: 'Fix the conclusion',
    fixed: 'The conclusion is fixed.',
    changed: (numbers) =>
      `Not fixed: opinion ${numbers} changed after this page was opened. Nothing was stored; please look again and press once more.`,
    changedDraft:
      'Not fixed: the conclusion or its tasks changed after this page was opened. Nothing was stored; please look again and press once more.',
    taskAgencyGone: (what) =>
      `Not fixed: the agency of the task “${what}” no longer exists. Please remove the task and add it again with another agency.`,
    stuckTitle: 'Not fixed because of these opinions',
    stuckIssueTitle: 'Not issued because of these opinions',
    stuck: {
      denunciation: 'is a denunciation: please set it apart first.',
      text: 'holds personal data in the text that would become public: please accept it and edit its text first.',
      answer_text:
        'has an answer with personal data that would become public: please note the answer again without them.',
      'wrong-state': 'is at another step.',
      agency: 'is given to an agency that no longer exists: please choose another one.',
      due: 'has no day that could be computed.',
    },
    noText: 'Please write the overall conclusion and save the draft first.',
    noChair: 'Please choose who presided and save the draft first.',

    issueTitle: 'Issue the conclusion notice',
    issueLead: (n) =>
      n === 0
        ? 'No answer given at the session goes out with this notice.'
        : `${n === 1 ? '1 answer' : `${number(n)} answers`} given at the session go out with this notice; those who asked are told.`,
    numberedHere: (series) => `The software takes the next number of the series ${series} and today's date.`,
    issueOnHint: (from) => `From ${day(from)} to today`,
    beforeSession: 'This day lies before the session. Please check.',
    issue: 'Issue',
    issueStale:
      'An opinion or the conclusion has just changed, so nothing was issued. Please look again and press once more.',
    carriedBy: (sign) => `Answered at the session, by conclusion notice no. ${sign}`,
    publicTitle: 'Conclusion of the session',
    publicLead: (sign, on) => `Conclusion notice no. ${sign} of ${day(on)}`,
  },

  minutes: {
    title: 'Minutes of the session',
    lead: 'The minutes name those who spoke: for use within the office only.',
    paperTitle: 'Conclusion notice',
    paperLead: 'To be printed, signed, sent and posted.',
    back: 'Back to the conclusion',
    draft: 'The conclusion is not fixed yet: this print is not final.',
    unnumbered: 'The notice has no number yet: print it for the signature.',
  },
}
