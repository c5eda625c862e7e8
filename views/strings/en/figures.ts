import { FEWEST } from '../../../src/domain/figures.ts'
import { formatDay, formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

export const figures: Strings['figures'] = {
  nav: 'Figures',
  title: 'Public figures',
  lead: (from, to) => `Opinions received from ${formatDay('en', from)} to ${formatDay('en', to)}.`,
  leadTo: 'Each number leads to exactly the opinions it counts.',
  asked: 'Choose unit and days',
  show: 'Show figures',
  none: 'No public opinion was received in these days.',
  noneNext: 'Please choose other days or another unit.',
  counted:
    'Only what stands on the public board is counted; petitions and matters of receptions that are not published are not among these numbers. Shares are rounded down.',
  of: {
    received: 'Opinions received',
    answered: 'Answered',
    onTime: 'Answered on time',
    late: 'Answered late',
    resolved: 'Resolved',
    unresolved: 'Not resolved yet',
    pending: 'Being handled, in time',
    overdue: 'Overdue, not answered',
    merged: 'Merged with the same matter',
    left: 'Refused, forwarded, returned, filed or withdrawn',
  },
  column: {
    received: 'Received',
    answered: 'Answered',
    onTime: 'On time',
    resolved: 'Resolved',
    pending: 'In time',
    overdue: 'Overdue',
  },
  dialogues: 'Dialogues held',
  receptions: 'Reception days held',
  heldTitle: (from, to) => `Sessions held from ${formatDay('en', from)} to ${formatDay('en', to)}`,
  became: (n) => `${formatNumber('en', n)} opinions received: where they are now`,
  ofAnswered: (n) => `Of ${formatNumber('en', n)} answered opinions`,
  resolvedIs:
    'Answered means that a written answer was issued. Resolved means that everything the office promised in it is done and that its sender does not dispute it.',
  times: 'From receipt to answer',
  median: (days) => `Half of the opinions were answered within ${days} days.`,
  middleHalf: (lower, upper, longest) =>
    `The middle half took ${lower} to ${upper} days; the longest ${longest}.`,
  timesOf: (n) => `Calendar days, over ${formatNumber('en', n)} answers.`,
  tooFewAnswers: `Fewer than ${FEWEST} answers: too few to say.`,
  satisfaction: 'What askers say of the answers',
  score: { very_satisfied: 'Very satisfied', satisfied: 'Satisfied', not_satisfied: 'Not satisfied' },
  responded: (rated, asked) =>
    `${formatNumber('en', rated)} askers said so, of ${formatNumber('en', asked)} answered opinions. Only whole quarters of a unit with at least ${FEWEST} ratings are counted, so that nobody can tell how one person rated.`,
  tooFewRatings: `No whole quarter in these days has ${FEWEST} ratings in one unit; fewer are not published.`,
  byUnit: 'By unit',
  byTopic: 'By topic',
}
