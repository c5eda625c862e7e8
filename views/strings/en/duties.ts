import { formatDay, formatDayLong, formatNumber } from '../format.ts'
import type { Strings } from '../vi.ts'

const days = (n: number) => `${formatNumber('en', n)} ${n === 1 ? 'day' : 'days'}`
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]
const monthName = (month: string) => `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`

export const duties: Strings['duties'] = {
  title: 'Reception and dialogue duties',
  lead: 'Days each head received residents against the days required, and the dialogues of the unit.',
  yearLabel: 'Year',
  allUnits: 'All units',
  filter: 'Show',
  asOf: (today) => `As of ${formatDay('en', today)}.`,

  noHeads: 'Nobody is recorded as head yet',
  noHeadsOf: (units) => `No head recorded: ${units}.`,
  noHeadsNext:
    'An administrator ticks “Head” in the list of leaders; the days required are then counted here.',
  toLeaders: 'Open the list of leaders',

  headsTitle: 'Reception days of the heads',
  headsCaption: (year) => `Reception days of each head in ${year}`,
  headColumn: 'Head',
  unitColumn: 'Unit',
  ratioColumn: 'Held / required',
  noDuty: 'not required',
  head: {
    required: 'Required',
    held: 'Held',
    planned: 'Planned',
    missing: 'Missing',
    to_plan: 'To be planned',
    unrecorded: 'Not recorded',
    ad_hoc: 'Ad hoc',
    delegated: 'Delegated',
    moved: 'Moved, postponed, cancelled',
  },
  headHint: {
    required: 'Reception days required by the rule in force on each day.',
    held: 'Days on which the head chaired or co-chaired a regular or periodic reception that took place.',
    planned: 'Days from today on that have a reception, drafts included.',
    missing: 'Required days that were neither held nor planned.',
    to_plan: 'Required days of the months ahead that are not planned yet.',
    unrecorded: 'Past days of which nobody recorded whether they were held. They count once recorded.',
    ad_hoc: 'Ad hoc days that took place. They are counted apart and do not replace a fixed day.',
    delegated: 'Days on which somebody else received residents instead. They count for nobody.',
    moved: 'Announced days that were moved to another day, postponed or cancelled.',
  },
  since: (day) => `Counted from ${formatDay('en', day)}`,
  sinceWhy: (day) =>
    `Counted only from ${formatDay('en', day)}, the day of the first session recorded here (from today where none is past; from the day the unit began or the head took office, if later). Nothing before it is shown as missing.`,

  unitTitle: 'Dialogues, notices, publication of results',
  unitCaption: (year) => `Dialogues, notices and publication of results in ${year}`,
  unit: {
    dialogues_held: 'Dialogues held',
    dialogues_planned: 'Planned',
    dialogues_unrecorded: 'Not recorded',
    notices_late: 'Notices given late',
    results_late: 'Results published late',
    results_waiting: 'Results to be published',
    chair_gaps: 'Lacking some who lead',
  },
  unitHint: {
    dialogues_held: 'Dialogues that took place in the year.',
    dialogues_planned: 'Dialogues from today on, drafts included.',
    dialogues_unrecorded: 'Dialogues whose day is past and of which nobody recorded whether they took place.',
    notices_late: 'Sessions announced later than required. Ad hoc sessions need no notice.',
    results_late: 'Dialogues whose result was published late, or is overdue.',
    results_waiting: 'Dialogues held whose result is not published yet, still in time.',
    chair_gaps: 'Dialogues that lack some of those who organise, chair or are invited.',
  },
  byLaw: 'Dialogues / by law',
  byHandbook: 'Dialogues / by handbook',
  notRequired: 'not required',

  monthsOf: (name) => `${name}: month by month`,
  monthsCaption: (name, year) => `Reception days of ${name}, months of ${year}`,
  monthColumn: 'Month',
  pictureColumn: 'Picture',
  month: monthName,
  picture: (held, planned, owed) =>
    `${days(held)} held, ${days(planned)} planned, ${days(owed)} missing or to be planned`,
  legendHeld: 'held',
  legendPlanned: 'planned',
  legendOwed: 'missing or to be planned',

  lost: (name, month, missing, free) =>
    `${name}, ${monthName(month)}: ${days(missing)} missing, but only ${days(free)} left that can still be posted in time`,
  tight: (name, month, missing) =>
    `${name}, ${monthName(month)}: ${days(missing)} missing, and just ${days(missing)} left that can still be posted in time`,
  open: (name, month, missing, free) =>
    `${name}, ${monthName(month)}: ${days(missing)} to be planned; ${days(free)} free`,
  pressing: 'Months whose duty can hardly, or no longer, be met in time',
  lostNext:
    'The duty can no longer be met in time. A session can still be held and announced late, with a reason; the figure stays missing until it is held.',
  freeTitle: 'Free days that fit: a working day, leader and venue free, time left to post it',
  free: (on, from, until, venue) => `${formatDayLong('en', on)}, ${from}–${until}, ${venue}`,
  freeProvisional: 'provisional, days off not decided yet',
  freeMore: (n) => `and ${days(n)} more`,

  howTitle: 'How this is counted',
  how: [
    'A day counts once for each head present (chair or co-chair), however many sessions it had. A delegate earns no day, and the day does not count for the head who delegated it.',
    'Ad hoc receptions are told apart; what is required are regular and periodic days.',
    'Chair of a commune People’s Committee: one day a week until 30 June 2026, two days a month from 1 July 2026. A week (Monday to Sunday) belongs to the month of its Thursday; a week without a working day is not counted.',
    'A month counted only in part (office taken or left in the middle) owes its share of the days, fractions left away.',
    'The yearly minimum of dialogues does not count those owed because 10% of the voters ask for one.',
    'Since 1 July 2026 a delegated reception is warned of and counted, not blocked.',
  ],
  rulesTitle: 'Rules applied',
  ruleName: {
    PARTY_RECEPTION_MIN: 'Head of the party committee',
    GOV_RECEPTION_MIN: 'Chair of the People’s Committee',
    DIALOGUE_MIN_PER_YEAR: 'Dialogues (law)',
    DIALOGUE_LOCAL_MIN_PER_YEAR: 'Dialogues (handbook)',
  },
  ruleValue: (n, unit) =>
    unit === 'day_per_week'
      ? `${days(n)} a week`
      : unit === 'per_year'
        ? `${formatNumber('en', n)} a year`
        : `${days(n)} a month`,

  rowsBack: 'Back to reception and dialogue duties',
  rowsOf: (figure, whose, span) => `${figure}: ${whose}, ${span}`,
  year: (year) => String(year),
  inMonth: monthName,
  rowsCount: (n) => `${formatNumber('en', n)} ${n === 1 ? 'entry' : 'entries'}`,
  rowsNone: 'No entries',
  dayColumn: 'Day',
  sessionColumn: 'Session',
  whyColumn: 'Notes',
  week: (monday) => `Week from Monday, ${formatDay('en', monday)}`,
  slotOf: (month) => `One day in ${monthName(month)}`,
  movedTo: (day) => `Moved to ${formatDay('en', day)}`,
  calledOff: 'Postponed or cancelled, no new day yet',
  delegatedTo: (name, reason) => `${name} received instead: ${reason}`,
  noticeWas: (announced, by) => `Announced ${formatDay('en', announced)}; due by ${formatDay('en', by)}`,
  reason: (reason) => `Reason: ${reason}`,
  noReason: 'No reason recorded',
  resultWas: (on, due) =>
    on === null
      ? `Not published; due by ${formatDay('en', due)}`
      : `Published ${formatDay('en', on)}; due by ${formatDay('en', due)}`,
}
