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
  lateReason: 'Why it is announced late',
  lateReasonHint: 'Kept for the office to read and report; residents do not see it.',
  nearTitle: 'Other sessions near this one',
  nearSameDay: 'on the same day',
  nearAsks: 'takes questions at the same time',
}
