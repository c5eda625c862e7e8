import { formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

export const changes: Strings['changes'] = {
  check: 'Check for conflicts',
  checkIncomplete: 'Fill in when it starts and ends to check for conflicts.',
  noConflict: 'No other session has the same venue or the same people then.',
  conflictTitle: 'Another session is in the way',
  conflictWith: ({ theme, span, what }) => `It conflicts with “${theme}”, ${span}. ${what}`,
  taken: (venue, leaders) =>
    venue && leaders
      ? `Same venue and same people: ${leaders}.`
      : venue
        ? 'Same venue.'
        : `Same people: ${leaders}.`,
  conflictReason: 'Why it is held all the same',
  conflictReasonHint:
    'Only if time, venue and people stay as above. The reason is kept for the office to read.',
  reasonMissing: 'Change the time, the venue or the people, or say why it is held all the same.',
  leftOffice: (names) => `No longer in office on the day of this session: ${names}.`,
  hallGivenUp: (venue) => `“${venue}” is no longer in use on the day of this session.`,
  editEnded: 'Change who takes part, and where',
  lateReason: 'Why it is announced late',
  lateReasonHint: 'Kept for the office to read and report; residents do not see it.',
  nearTitle: 'Other sessions near this one',
  nearSameDay: 'on the same day',
  nearAsks: 'takes questions at the same time',

  move: 'Move to another time or place',
  moveLead:
    'Residents read the former and the new time and place, with the reason. Whoever sent a question or registered and left an address is told.',
  fixedTime: 'This session was announced: its time and place change with a reason only.',
  carry: 'Questions and registrations received',
  carryKeep: '– Keep them with this session –',
  carryHint: (questions, registered) =>
    `Received so far: ${received(questions, registered)}. Carried to another session, questions keep their number and are never due earlier than promised; registrations get a new number.`,
  carryNowhere: (questions, registered) =>
    `Received so far: ${received(questions, registered)}; all stay with this session, since no other coming session is announced.`,
  carryTo: (span, theme) => `Carry to the session of ${span}: ${theme}`,

  was: (words) => `Before: ${words}`,
  isNow: (words) => `Now: ${words}`,
  movedTitle: {
    both: 'The time and place of this session were changed',
    time: 'The time of this session was changed',
    place: 'The place of this session was changed',
  },
  carriedTo: 'Questions and registrations were carried over to:',
  beingReceived: (numbers) =>
    `Number ${numbers} is being received. Please finish that line of the register first.`,
  questionsGone: (n) =>
    `${formatNumber('en', n)} ${n === 1 ? 'question was' : 'questions were'} carried over to the session`,
  carriedFrom: 'carried over from',
  carriedAway: 'carried over to another session',
  carriedHere: 'Questions carried over from another session',
  lateBecause: (reason) => `Announced later than the rules ask. Reason: ${reason}`,
  conflictBecause: (reason) => `Held although it conflicts. Reason: ${reason}`,
}

function received(questions: number, registered: number): string {
  const some = (n: number, one: string) => `${formatNumber('en', n)} ${one}${n === 1 ? '' : 's'}`
  return `${some(questions, 'open question')} and ${some(registered, 'registration')}`
}
