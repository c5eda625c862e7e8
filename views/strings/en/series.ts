import type { Pattern } from '../../../src/domain/series.ts'
import { formatDay, formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const nths = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', last: 'last' }

function patternWords(pattern: Pattern): string {
  if (pattern.every === 'days') return `On day ${joined(pattern.days)} of every month`
  const weekday = weekdays[pattern.weekday - 1]!
  if (pattern.every === 'nth') return `On the ${nths[pattern.nth]} ${weekday} of every month`
  return pattern.weeks === 1 ? `Every ${weekday}` : `On a ${weekday} every ${pattern.weeks} weeks`
}

const rollWords = {
  next: 'a day off moves to the next working day',
  previous: 'a day off moves to the working day before',
  skip: 'a day off is left out',
}

export const series: Strings['series'] = {
  weekdays,
  weekdayChoice: (weekday) => weekday,
  dayOfWeek: (weekday, day) => `${weekday}, ${day}`,
  rule: (pattern, start, end, roll) => `${patternWords(pattern)}, ${start}–${end}; ${rollWords[roll]}.`,
  span: (from, until) => `From ${formatDay('en', from)} to ${formatDay('en', until)}`,

  listTitle: 'Recurring sessions',
  listLead:
    'Each schedule makes sessions of their own, which can be edited, postponed or cancelled one by one.',
  listCaption: 'Recurring schedules, newest first',
  themeColumn: 'About',
  ruleColumn: 'Rule',
  comingColumn: 'Sessions to come',
  isEnded: 'Ended',
  make1: 'Plan recurring sessions',
  noneYet: 'There are no recurring sessions yet',
  noneYetNext: 'Plan days that come again, such as receptions on the 10th and 25th of every month.',
  backToList: 'Back to recurring sessions',
  ofSeries: 'This session belongs to a schedule',
  backToSeries: 'Back to this schedule',

  newTitle: 'Plan recurring sessions',
  newLead:
    'You see every day before anything is made. The sessions begin as drafts; residents do not see them.',
  editTitle: 'Edit recurring sessions',
  editLead:
    'Only sessions to come change; past ones stay as they are. You see the changes before they are saved.',
  themeHint: 'The same for every session, such as: Regular reception by the Chairman.',
  sectionDays: 'Which days',
  sectionResidents: 'Questions and registrations of residents',
  sectionHours: 'Hours and place',
  every: 'Repeats by',
  everies: {
    days: 'Fixed days of the month',
    nth: 'A weekday, counted within the month',
    weeks: 'A weekday, every few weeks',
  },
  daysLabel: 'Days of the month',
  daysHint: 'For example: 10, 25. A month without a 29th, 30th or 31st gives its last day.',
  nthLabel: 'Which one in the month',
  nths: { '1': 'First', '2': 'Second', '3': 'Third', '4': 'Fourth', last: 'Last' },
  weekdayLabel: 'Weekday',
  weeksLabel: 'Weeks apart',
  fromOn: 'From',
  untilOn: 'Until',
  untilHint: 'At most 24 months, and at most 120 sessions at once.',
  rollLabel: 'Where a day is a day off',
  rollHint: 'By the working calendar of the office, public holidays and swapped days included.',
  rolls: {
    next: 'Move to the next working day',
    previous: 'Move to the working day before',
    skip: 'Leave that day out',
  },
  questions: 'Take questions in advance (from the announcement until 17:00 on the working day before)',
  registers: 'Let people register to attend or to speak',

  preview: 'Preview',
  previewAgain: 'Preview again',
  changeFields: 'Change what was filled in',
  previewTitle: 'Preview of the days',
  previewLead: (free, moved, colliding) =>
    `Sessions to be made: ${formatNumber('en', free)}; days moved off days off: ${formatNumber('en', moved)}; days that collide with other sessions: ${formatNumber('en', colliding)}. Nothing is stored yet.`,
  previewChanged:
    'The days or what was filled in differ from the last preview. Please check them below; nothing is stored yet.',
  dateColumn: 'Day',
  noteColumn: 'Notes',
  outcomeColumn: 'Outcome',
  make: (n, more) =>
    more
      ? `Make ${formatNumber('en', n)} sessions and the days ticked beside`
      : `Make ${formatNumber('en', n)} ${n === 1 ? 'session' : 'sessions'}`,
  isMade: 'Will be made',
  isPast: 'Past, not made',
  isLeft: 'Left out',
  makeAnyway: 'Make it anyway',
  conflict: 'Collides',
  sameVenue: 'same venue',
  sameLeader: (name) => `also ${name}`,
  conflictReason: 'Why sessions that collide are made',
  conflictReasonHint:
    'Needed where “Make it anyway” is ticked; kept with the session. Other days are left out and can be added later.',
  leftOutReason: (codes) => `Collides with session ${codes}`,
  whyWeekend: (weekday) => `is a ${weekday}`,
  whyHoliday: 'is a day off by the working calendar',
  whyUndecided: 'counts as a day off for now, undecided',
  isNotWorked: (day, why) => `${day} ${why}`,
  movedTo: (reason, to) => `${reason}; moved to ${to}`,
  fallsAway: (reason) => `${reason}; left out`,
  shortMonth: (day) => `A shorter month: its last day, ${day}, is taken`,
  meets: (days) => `Falls together with ${days}: one session is made`,
  provisional: 'Provisional: days off are not decided yet',

  changeTitle: 'Sessions that change',
  dropTitle: 'Drafts to be discarded, since their day is gone',
  addTitle: 'Sessions to be added',
  stayTitle: 'Announced sessions, to be dealt with one by one',
  stayLead: 'Moving or cancelling an announced session needs a reason, given on its own page.',
  changeColumn: 'Change',
  follow: 'Change it',
  dropIt: 'Discard the draft',
  ownChange: 'Edited on its own',
  changed: {
    time: (was, will) => `Time: ${was} → ${will}`,
    place: 'Place',
    people: 'Who chairs',
    text: 'Content',
    questions: 'Questions in advance',
  },
  moveIt: 'Move this session',
  openIt: 'Open the session',
  nothingChanges: 'No session to come changes.',
  save: 'Save changes',

  unit: 'Unit',
  leaders: 'Chaired by',
  spanLabel: 'In force',
  edit: 'Edit or extend',
  announceDrafts: (n) => `Announce ${formatNumber('en', n)} ${n === 1 ? 'draft' : 'drafts'}`,
  endedNotice: 'This schedule has ended: it makes no more sessions.',
  comingTitle: 'To come',
  pastTitle: 'Past',
  noneComing: 'No sessions to come',
  noneComingNext: 'Extend the schedule to a later day to make more.',
  stateColumn: 'State',
  actionColumn: 'What can be done',
  skipped: 'Left out',
  skippedBy: (reason, name) => (name ? `${reason} (${name})` : reason),
  missing: 'Not made',
  skip: 'Leave this day out',
  skipReason: 'Reason',
  giveBack: 'Add this day again',
  astray: {
    rest_day: 'This is a day off now',
    rolls_elsewhere: 'By the working calendar of today this session falls on another day',
    no_day: 'By the working calendar and the rule of today this day is gone',
  },
  astrayDraft: 'Open “Edit or extend” to bring it in line with the calendar, or edit this session alone.',
  astrayAnnounced: 'It is announced: move it on its own page, with a reason.',
  announcedSkip:
    'An announced session cannot be left out here. Please postpone or cancel it on its own page, with a reason.',
  dayGone:
    'This day is no longer in the schedule, or somebody else has just dealt with it. Please check below.',
  dayCollides:
    'This day collides with another session. To add it anyway, please give the reason beside the day.',
  end: 'End this schedule',
  endLead: (n) => `Drafts to come that will be discarded: ${formatNumber('en', n)}.`,
  endAnnounced: 'Announced sessions stay as they are:',
  otherSteps: 'Other steps',

  announceTitle: 'Announce the drafts of this schedule',
  announceLead: 'Tick the sessions to announce. All are announced together; if one cannot be, none is.',
  announceBy: 'To be announced by',
  isLate: 'That day has passed',
  announceEnded:
    'A ticked session has somebody who is no longer in office on its day, or a place no longer in use. Please change that session or leave it out.',
  exempt: 'No deadline',
  pick: 'Tick',
  lateReason: 'Why they are announced late',
  lateReasonHint: 'Needed where a session is ticked whose day has passed; kept with the session.',
  announce: 'Announce the ticked sessions',
  noDrafts: 'There are no drafts to come',
  noDraftsNext: 'Every session to come of this schedule is announced.',
  announceStale:
    'Somebody else has just changed one of these sessions, so none was announced. Please check and press again.',

  yearTitle: (year) => `Plan of ${year}`,
  yearPaper: (year) => `KẾ HOẠCH TIẾP CÔNG DÂN VÀ ĐỐI THOẠI NĂM ${year}`,
  yearLead: 'Receptions and dialogues of the year, beside the number that the rules ask for.',
  yearFilter: 'Show',
  yearLabel: 'Year',
  yearNone: (year) => `There are no sessions in ${year} yet`,
  yearNoneNext: 'Plan recurring sessions for the fixed reception days, then add the dialogues one by one.',
  requiredTitle: 'Required and planned in the year',
  requiredColumn: 'Duty',
  requiredNumber: 'Required',
  plannedNumber: 'Planned',
  duty: {
    reception: (name, office) => `Reception days of ${name}, ${office}`,
    dialogue_law: 'Dialogues in the year, by law',
    dialogue_handbook: 'Dialogues in the year, by the handbook',
  },
  notEnough: (n) => `${formatNumber('en', n)} missing`,
  yearRecipients: ['Thường trực Đảng ủy', 'Thường trực Hội đồng nhân dân', 'Các thôn, tổ dân phố'],
  toDuties: 'See the duties by person and month',
  month: (month) =>
    [
      ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
      ...['August', 'September', 'October', 'November', 'December'],
    ][month - 1]!,
  timeColumn: 'Time',
  kindColumn: 'Kind, theme',
  noneInMonth: 'No sessions.',
  toSeries: 'Recurring sessions',
  toYearPlan: 'Plan of the year',
  toCalls: 'Calls to make',
}

function joined(numbers: readonly number[]): string {
  return numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`
}
