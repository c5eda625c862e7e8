import type { Why } from '../../../src/domain/calendar.ts'
import { weekdayOf } from '../../../src/domain/day.ts'
import type { DayZeroIs } from '../../../src/domain/day-zero.ts'
import type { Clock } from '../../../src/domain/due-explanation.ts'
import { formatDay, formatDayLong, formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]
const monthName = (month: string) => `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`

const why: Record<Why, string> = {
  day_zero: 'Day it starts from, not counted',
  working_day: 'Working day',
  calendar_day: 'Every day counts',
  weekend: 'Weekend',
  holiday: 'Public holiday or day off in exchange',
  worked_swap: 'Day worked in exchange',
  undecided_off: 'Not officially decided, taken as a day off for now',
  undecided_worked: 'Not officially decided, taken as a working day for now',
  undecided_calendar_day: 'Every day counts; whether this one is off is not decided',
  beyond_calendar: 'The holidays of this year are not entered, taken as Monday to Friday for now',
  rolled: 'The last day fell on a rest day, so it moves to this working day',
}

const days: Record<'working' | 'calendar', (n: number) => string> = {
  working: (n) => `${formatNumber('en', n)} working ${n === 1 ? 'day' : 'days'}`,
  calendar: (n) => `${formatNumber('en', n)} ${n === 1 ? 'day' : 'days'}`,
}

const dayZero: Record<DayZeroIs, string> = {
  received: 'Day of receipt',
  accepted: 'Day of acceptance',
  session: 'Day of the dialogue',
  reopened: 'Day it was opened again',
  separated: 'Day it was set apart as a denunciation',
}

const dateOf: Record<Clock, string> = { notice: 'First notice due', due: 'Answer due' }

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Words of due dates: the calculator, how a date came about, and dates that were put off. */
export const dueDates: Strings['dueDates'] = {
  title: 'Due date calculator',
  lead: 'Counts day by day from the first day to the last by the working calendar of the office. The first day does not count (Civil Code, Art. 147).',
  from: 'First day',
  fromHint: 'For example the day a letter came in. 1 January 2025 or later.',
  count: 'Days of the term',
  countHint: '1 to 366.',
  kind: 'What counts',
  kindName: {
    working: 'Working days (rest days do not count)',
    calendar: 'Every day; a term that ends on a rest day ends on the next working day',
  },
  submit: 'Work it out',
  another: 'Work out another term',
  days,
  due: (day) => `Due on ${formatDayLong('en', day)}`,
  reckoned: (term, from) => `${term}, counted from the day after ${formatDayLong('en', from)}.`,
  provisionalTitle: 'This date is provisional',
  provisional: (undecided, beyond) =>
    [
      undecided.length > 0 &&
        `Not officially decided yet: ${undecided.length > 6 ? `${formatNumber('en', undecided.length)} days` : undecided.map((day) => formatDay('en', day)).join(', ')}.`,
      beyond && 'Some days belong to a year whose holidays are not entered.',
      'Once the calendar is decided, the date may change.',
    ]
      .filter(Boolean)
      .join(' '),
  settled: 'Every day in between is decided as a rest day or a working day.',
  picture: (from, due, counted) =>
    `Calendar from ${formatDay('en', from)} to ${formatDay('en', due)}: ${formatNumber('en', counted)} days count. Each day is in the table below.`,
  legend: {
    zero: 'first day',
    counts: 'counts',
    skipped: 'does not count',
    undecided: 'not decided',
    due: 'due',
  },
  eachDay: 'Day by day',
  month: monthName,
  monthDays: (month, all, counted) =>
    `${monthName(month)}: ${formatNumber('en', all)} ${all === 1 ? 'day' : 'days'}, ${formatNumber('en', counted)} counted`,
  weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  weekday: (day) => WEEKDAYS[weekdayOf(day) - 1]!,
  day: 'Day',
  counted: 'Counts',
  nth: (n) => `Day ${formatNumber('en', n)}`,
  notCounted: 'No',
  why: 'Why',
  whyWords: why,
  restsFor: (reason) => `Off: ${reason}`,

  how: 'How it was computed',
  howOf: (clock) => `${dateOf[clock]}: how it was computed`,
  ofOpinion: (clock, code) => `${dateOf[clock]}: opinion ${code}`,
  backToOpinion: 'Back to the opinion',
  dateOf,
  notBegun: 'This term has not begun. It runs from the day the opinion is accepted.',
  noWalk: 'There is not enough left on record to count this date out day by day.',
  rule: 'By which rule',
  ruleWords: (term, source) => `${term}. ${source}`,
  start: 'Counted from',
  dayZero,
  standing: 'The date that holds',
  differs: {
    extended: (stored, first) =>
      `This date was put off to ${formatDayLong('en', stored)}.${first ? ` By the calendar as it stands the first one is ${formatDayLong('en', first)}, counted out below.` : ''}`,
    promise_stands: (stored, walked) =>
      `The sender was told ${formatDayLong('en', stored)}. By the calendar as it stands it would be ${formatDayLong('en', walked ?? stored)}; that date holds unless the office decides to answer earlier and says so.`,
    calendar_changed: (stored, walked) =>
      `The date on record is ${formatDayLong('en', stored)}, computed with an earlier calendar. By the calendar as it stands it is ${formatDayLong('en', walked ?? stored)}; it will be computed anew.`,
  },
  extensions: (first) => `First date: ${formatDay('en', first)}`,
  extension: (n, to, reason) =>
    reason
      ? `Put off for the ${ordinal(n)} time to ${formatDay('en', to)}. Reason: ${reason}`
      : `Put off for the ${ordinal(n)} time to ${formatDay('en', to)}.`,
  extendLead: (due, times) =>
    `The answer is due on ${formatDay('en', due)}${times > 0 ? `, put off ${formatNumber('en', times)} ${times === 1 ? 'time' : 'times'} so far` : ''}. The sender reads both dates and the reason; of a published opinion everyone does. The date given to the agency stays as it is.`,
  extendTo: 'New date',
  extendToHint: 'A working day after the date that holds now.',
  extendReason: 'Reason',
  extendReasonHint: 'The sender reads these very words. Name nobody and nothing private.',
  extendAllowedBy: 'Allowed by',
  extend: 'Put off',
  extendNone: 'No answer is promised for this opinion yet, so there is nothing to put off.',

  earlierTitle: 'Dates that could be earlier',
  earlierLead:
    'The working calendar or a rule changed, and these dates would now be earlier than the sender was told. What was promised holds until somebody decides.',
  earlierEmpty: 'No date waits for a decision',
  earlierEmptyNext: 'When a change of the working calendar makes a date earlier, it appears here.',
  earlierTick: (code) => `Select opinion ${code}`,
  earlierColumns: {
    pick: 'Select',
    opinion: 'Opinion',
    clock: 'Date',
    standing: 'As promised',
    proposed: 'By the new calendar',
    why: 'Why',
  },
  earlierWhy: (version) => `The working calendar changed (version ${formatNumber('en', version)})`,
  take: 'Apply the new date',
  keep: 'Keep the date that was given',
  taken: (n) => `The new date was applied to ${formatNumber('en', n)}; the senders will be told.`,
  kept: (n) => `The date that was given was kept for ${formatNumber('en', n)}.`,
  earlierMoved: (codes) =>
    `Not decided for ${codes.join(', ')}, since the record has just changed. Please look again and select again.`,
  earlierDecided: 'The selected dates no longer wait for a decision. Please look at the list again.',
  earlierOnDesk: 'Dates that could be earlier',
}

function ordinal(n: number): string {
  return ['first', 'second', 'third', 'fourth', 'fifth'][n - 1] ?? `${n}th`
}
