import { formatDay, formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** Words of the working calendar. */
export const workingCalendar: Strings['workingCalendar'] = {
  title: 'Working calendar',
  titleOf: (year) => `Working calendar ${year}`,
  lead: 'Every term is counted by this calendar. Choose a day to see how it counts and why.',
  tile: 'Working calendar and days off',
  back: 'Working calendar',
  years: 'Choose a year',
  yearBefore: (year) => `${year}`,
  yearAfter: (year) => `${year}`,
  month: (month) => MONTHS[month - 1]!,
  weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  weekdaysLong: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  legend: 'Key',
  sign: {
    working: 'Working day',
    rest: 'Weekly rest day',
    holiday: 'Public holiday',
    swap_off: 'Day off by a swap',
    worked_swap: 'Worked because of a swap',
    undecided: 'Not decided yet',
    unentered: 'Year not entered yet',
  },
  letter: {
    working: '',
    rest: '–',
    holiday: 'H',
    swap_off: 'S',
    worked_swap: 'W',
    undecided: '?',
    unentered: '·',
  },
  dayLabel: (day, words) => `${day}: ${words}`,
  undecidedAs: {
    off: 'not decided yet, counted as a day off for now',
    worked: 'not decided yet, counted as a working day for now',
  },
  notEntered: (year) => `The calendar of ${year} has not been entered yet`,
  notEnteredLead:
    'Until it is, the year counts as Monday to Friday, and every date that falls in it is provisional.',
  enterYear: (year) => `Enter the calendar of ${year}`,
  importLink: 'Import a list',
  mayNotChange:
    'All units of this system share this calendar, so only administrators of the topmost unit change it. You can read it here.',
  saved: 'The change of the calendar is saved.',
  nothingChanged: 'Nothing differs, so nothing was saved.',

  specialTitle: 'Days off, days worked in exchange, undecided days',
  specialNone: 'No day off and no day worked in exchange is entered for this year.',
  columnDay: 'Day',
  columnCounts: 'Counts as',
  columnReason: 'Reason',
  columnDecided: 'Decision',
  kind: { off: 'Off', worked: 'Worked' },
  usual: 'As usual',
  state: (kind, why, decided) => `${kind} – ${why}${decided ? '' : ' (not decided yet)'}`,
  reason: {
    new_year: 'New Year’s Day',
    tet: 'Tết (Lunar New Year)',
    hung_kings: 'Hùng Kings’ Commemoration Day',
    reunification: 'Victory Day, 30 April',
    labour: 'Labour Day, 1 May',
    national: 'National Day, 2 September',
    culture: 'Việt Nam Culture Day, 24 November',
    swap: 'Swapped working day',
    other: 'Another reason',
  },
  decided: 'Decided',
  undecided: 'Not decided yet',
  change: 'Change',
  changeDay: (day) => day,

  runTitle: 'Computing the terms anew',
  runProgress: (looked, total, moved, proposed) =>
    `${n(looked)} of ${n(total)} terms looked at: ${n(moved)} moved later; ${n(proposed)} could be earlier and wait for confirmation.`,
  runDone: (total, moved, proposed) =>
    `${n(total)} terms computed anew: ${n(moved)} moved later; ${n(proposed)} could be earlier and wait for confirmation.`,
  runNothing: 'No term is running, so there was nothing to compute anew.',
  runReload: 'Look again',
  runEarlier: 'Dates that would move earlier and wait for confirmation',

  runEarlierElsewhere:
    'Dates that would move earlier are confirmed by the secretariat or the leaders of each unit.',

  historyTitle: 'History of changes',
  shipped: 'Before that: the calendar that came with the software.',
  neverChanged: 'Nothing has been changed: the calendar that came with the software is in use.',
  historyByOffice: 'The system',
  step: {
    set_day: 'Changed a day',
    enter_year: 'Entered a year',
    import: 'Imported a list',
    undo: 'Took a change back',
  },
  historyLine: (what, who) => `${what} – ${who}`,
  historyDay: (day, from, to) => `${formatDay('en', day)}: ${from} → ${to}`,
  historyNote: (day, state) => `${formatDay('en', day)}: ${state}, note changed`,
  historyMany: (days) => `${n(days)} days`,
  undo: 'Take this change back',
  undoStale:
    'A later change touched the same day or the calendar of that year, so this one cannot be taken back. Please change the days one by one.',

  dayCounts: 'Counts as',
  dayWorks: 'Working day',
  dayRests: 'Day off',
  dayWhy: 'Why',
  dayNote: 'Note',
  dayProvisional: 'Every date computed over this day is provisional until it is decided.',
  dayYearMissing: (year) =>
    `The calendar of ${year} has not been entered yet. Please enter the whole year first, then change single days.`,
  dayTooEarly: 'The working calendar begins on 1 January 2025; earlier days cannot be changed.',
  enterNext: 'Enter the missing year',
  formTitle: 'Change this day',
  fieldKind: 'This day is',
  kindUsualWorks: 'Monday to Friday are worked: this day is worked.',
  kindUsualRests: 'Saturday and Sunday are rest days: this day is off.',
  kindOff: 'Off',
  kindOffHint: 'A holiday, or off because of a swap.',
  kindWorked: 'Worked',
  kindWorkedHint:
    'A rest day worked because of a swap, or counted as worked for now while it is not decided.',
  fieldReason: 'Reason',
  fieldReasonHint: 'Not needed where the day is as usual.',
  chooseReason: 'Choose a reason',
  fieldNote: 'Note',
  fieldNoteHint: 'For example number and date of the notice on holidays.',
  fieldDecided: 'Has it been decided',
  decidedYes: 'Decided',
  decidedYesHint: 'There is an official document.',
  decidedNo: 'Not decided yet',
  decidedNoHint:
    'The day counts for now as chosen above; dates computed over it say that they are provisional.',
  save: 'Save',
  cancel: 'Do not save, back to the calendar',
  afterSave:
    'On saving, every open term is computed anew by the new calendar. No date moves earlier until a person confirms it.',
  staleTitle: 'Somebody else has just changed the calendar',
  staleLead:
    'What you entered is still in the form. Please compare it with what is stored now, change it if need be, and save again.',
  storedNow: 'Stored now for this day',

  yearTitle: (year) => `Enter the working calendar of ${year}`,
  yearLead:
    'The days off that have a fixed date are proposed. Days by the lunar calendar and swaps are entered from the official notice; what no notice has fixed yet is marked as not decided.',
  fixedTitle: 'Fixed days off',
  fixedOn: (day, name) => `${day}: ${name}`,
  fixedMadeUp: (ownDay) => `made up, since ${formatDay('en', ownDay)} is a rest day`,
  fixedCultureOnRest: '24 November falls on a rest day this year and is not made up.',
  hungTitle: 'Hùng Kings’ Commemoration Day',
  hungField: 'Date of the 10th day of the 3rd lunar month',
  hungHint: 'Where it falls on a rest day, the next working day is entered as the day off.',
  tetTitle: 'Tết (Lunar New Year)',
  tetLead: 'Enter at least five days off; they are days from Monday to Friday.',
  tetField: (i) => `Day off for Tết (${i})`,
  nationalTitle: 'National Day',
  nationalField: 'The second day off, beside 2 September',
  swapTitle: 'Swapped working days',
  swapLead: 'A weekday off and the Saturday worked instead. Leave empty where there is none.',
  swapOff: (i) => `Day off (${i})`,
  swapWorked: (i) => `Day worked instead (${i})`,
  notDecidedYet: 'Not decided yet',
  yearSave: (year) => `Save the calendar of ${year}`,
  yearCounts:
    'Once saved, the year counts as entered: dates that fall in it are no longer provisional, unless they are computed over a day not decided yet.',
  yearStale:
    'Somebody has just changed the calendar. Please look again at the year and at what you entered, then save again.',
  yearAlready:
    'What you entered was meant for another year, which somebody has entered meanwhile. Please look again before saving.',

  listTitle: 'Import a list of days',
  listLead:
    'Paste a list or choose a CSV file. Every line is shown first; nothing is stored until you press “Save”.',
  listField: 'List',
  listHint:
    'One day a line: day; kind (nghỉ = off, làm việc = worked, như thường lệ = as usual); reason; decided (có = yes, không = no). A day is written 23/11/2026 or 2026-11-23. Columns are separated by semicolon, comma or tab. At most 400 lines and 64 kB.',
  listExample: 'For example: 23/11/2026; nghỉ; hoán đổi; có',
  listFile: 'Or choose a CSV file',
  listFileHint: 'Where a file is chosen, its content is used instead of the field above.',
  listPreview: 'Preview',
  listPreviewTitle: 'Preview, not saved yet',
  listWrong: (wrong) =>
    `Lines that are wrong: ${n(wrong)}. Nothing can be saved yet; please mend them in the field below and preview again.`,
  listReady: (changes, same) =>
    `Days that will change: ${n(changes)}; that stay: ${n(same)}. Nothing is saved yet.`,
  listSame: 'Every line is as the calendar stands, so there is nothing to save.',
  listSave: 'Save',
  listEdit: 'Mend the list',
  listColumnLine: 'Line',
  listColumnDay: 'Day',
  listColumnNow: 'Stored now',
  listColumnThen: 'Becomes',
  listColumnSays: 'Result',
  listStays: 'Stays',
  listChanges: 'Changes',
  listIsWrong: 'Wrong',
  fault: {
    required: 'Something is missing in this line.',
    unreadable: 'This line cannot be read: a quotation mark is opened and never closed.',
    too_many_cells:
      'This line has more than four columns. Where a reason holds a comma, separate the columns by semicolons.',
    not_a_date: 'There is no such day, or it is not written like 23/11/2026.',
    kind_missing: 'The kind of day is missing: nghỉ, làm việc or như thường lệ.',
    unknown_kind: 'The kind of day is one of: nghỉ, làm việc, như thường lệ.',
    reason_missing: 'A day off needs a reason.',
    unknown_decided: 'The column “decided” takes có (yes) or không (no) only.',
    twice: 'This day stands in an earlier line already.',
    year_without_tet: 'This year has not been entered, and the list does not hold its five days off for Tết.',
    year_not_entered:
      'This year has not been entered. Please enter year by year, each with its days off for Tết.',
    before_first_day: 'The working calendar begins on 1 January 2025.',
    usual_undecided: 'A day that is not decided yet is either off or worked, as it counts meanwhile.',
    worked_weekday:
      'Monday to Friday are worked anyway; only a rest day worked instead, or a day not decided yet, is entered as worked.',
    worked_needs_swap: 'A rest day is worked because of a swap only.',
    note_needed: 'Another reason needs a note.',
    note_too_long: 'The reason is longer than 200 characters.',
  },
  faultTwice: (line) => `This day stands in line ${n(line)} already.`,
}

function n(value: number): string {
  return formatNumber('en', value)
}
