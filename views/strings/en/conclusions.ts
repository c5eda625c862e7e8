import { formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

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
    answeredHint: 'Only for opinions with a noted answer.',
    needsAnswer: (numbers) =>
      `No answer was noted for opinion ${numbers}. Please note the answer first, or leave it for later with a reason.`,
    notOpen: (numbers) =>
      `Somebody else has dealt with opinion ${numbers}, so nothing was stored. Please look at the list below.`,
    done: (n) => `An outcome was noted for ${opinions(n)}.`,
    nothingYet: 'This session has no opinions.',
    allDecided: 'Every opinion has an outcome.',
    checkTables:
      'Before closing, please ask every table whether cards are still waiting to be sent: the server cannot see a card that is still on a laptop. Cards that arrive after closing wait for the secretariat to decide.',
    end: 'Close the session',
    refused: (n) => `The session cannot be closed yet: ${opinions(n)} without an outcome.`,
    refusedNow:
      'The session cannot be closed yet: a new opinion has just been recorded. Please look at the list below.',
    late: (n) =>
      `${n === 1 ? '1 card' : `${number(n)} cards`} that arrived after closing wait for a decision`,
    lateLead: 'They must be decided before the conclusion is fixed.',
    openLate: 'See the late cards',
    heldLead: 'The session is closed.',
    toConclusion: 'Write the conclusion',
    resumeTitle: 'Open the session again to record more',
    resumeLead:
      'For opinions on paper that were not typed in yet. The reason is kept in the history of the session.',
    resumeReason: 'Why it is opened again',
    resume: 'Open the session again',
    resumeRefused: 'The conclusion is fixed, so the session cannot be opened again.',
    resumedBecause: (reason) => `Reason for opening again: ${reason}`,
    listTitle: (words, n) => `${words}: ${opinions(n)}`,
    next: 'Next page',
    separateNote: 'Opinions under another procedure are only counted, not listed here.',
  },
}
