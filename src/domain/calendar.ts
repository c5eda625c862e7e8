import { addDays, type Day, isDay, weekdayOf } from './day.ts'
import { isUnsettled, whyAsCalendarDay, whyAsWorkingDay } from './why.ts'

/**
 * A day on which the office departs from Monday to Friday: a holiday, or a rest day worked instead. Until it is
 * `decided` by a person it counts as its kind says, and every date computed over it is provisional.
 */
export interface CalendarDay {
  on: Day
  kind: 'off' | 'worked'
  decided: boolean
  reason: string
}

/** The entered days, the years they span, and the version that a promised date remembers. */
export interface Calendar {
  version: number
  firstYear: number
  lastYear: number
  days: ReadonlyMap<Day, CalendarDay>
}

export interface Term {
  days: number
  kind: 'working' | 'calendar'
}

/**
 * Why a day counts or does not. An undecided day says how it counts for now; `beyond_calendar` is a day of a year
 * nobody has entered, taken as Monday to Friday; `rolled` is the working day a calendar-day term moved on to.
 */
export type Why =
  | 'day_zero'
  | 'working_day'
  | 'calendar_day'
  | 'weekend'
  | 'holiday'
  | 'worked_swap'
  | 'undecided_off'
  | 'undecided_worked'
  | 'undecided_calendar_day'
  | 'beyond_calendar'
  | 'rolled'

export interface CountedDay {
  date: Day
  counts: boolean
  why: Why
}

/** A computed date with the walk that led to it, day zero first, in the order walked. */
export interface DueDate {
  from: Day
  days: number
  kind: 'working' | 'calendar'
  due: Day
  provisional: boolean
  counted: CountedDay[]
}

/** The first day that a term may start on. */
export const FIRST_DAY: Day = '2025-01-01'

/** A calendar of these days; of two entries for one day the later in the list holds. Without any, all is provisional. */
export function calendarOf(days: readonly CalendarDay[], version: number): Calendar {
  const years = days.map((day) => Number(day.on.slice(0, 4)))
  return {
    version,
    firstYear: years.length ? Math.min(...years) : 0,
    lastYear: years.length ? Math.max(...years) : 0,
    days: new Map(days.map((day) => [day.on, day])),
  }
}

/** Whether the office works on `day`: as entered, undecided days as they count until decided, else Monday to Friday. */
export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  const entered = calendar.days.get(day)
  return entered ? entered.kind === 'worked' : weekdayOf(day) <= 5
}

/**
 * The last day of a term that starts on `from`. Day zero is not counted (Bộ luật Dân sự 2015 Đ147); a term in
 * calendar days that ends on a rest day ends on the next working day (Đ148).
 * Throws RangeError unless the term has 1 to 366 days and starts on 2025-01-01 or later.
 */
export function dueDate(calendar: Calendar, from: Day, term: Term): DueDate {
  const counted = walk(calendar, from, term, 1)
  if (term.kind === 'calendar') roll(calendar, counted)
  return outcome(calendar, term, counted)
}

/**
 * The latest day that is still n days before `day`: "post it at least 5 working days before". A limit counted in
 * calendar days stays where it falls: moving it on would leave less than the law asks. Refuses as dueDate does.
 */
export function latestDayBefore(calendar: Calendar, day: Day, term: Term): DueDate {
  return outcome(calendar, term, walk(calendar, day, term, -1))
}

/** Where a due date stands today: always in exactly one of the three. */
export function dueInOf(due: Day, today: Day): 'on_time' | 'due_today' | 'overdue' {
  if (due === today) return 'due_today'
  return due > today ? 'on_time' : 'overdue'
}

function walk(calendar: Calendar, from: Day, term: Term, step: 1 | -1): CountedDay[] {
  if (!Number.isInteger(term.days) || term.days < 1 || term.days > 366) {
    throw new RangeError('a term has 1 to 366 days')
  }
  if (!isDay(from) || from < FIRST_DAY) throw new RangeError(`a term starts on ${FIRST_DAY} or later`)
  const counted: CountedDay[] = [{ date: from, counts: false, why: 'day_zero' }]
  const why = term.kind === 'calendar' ? whyAsCalendarDay : whyAsWorkingDay
  let date = from
  for (let left = term.days; left > 0; ) {
    date = addDays(date, step)
    const counts = term.kind === 'calendar' || isWorkingDay(calendar, date)
    counted.push({ date, counts, why: why(calendar, date) })
    if (counts) left--
  }
  return counted
}

function roll(calendar: Calendar, counted: CountedDay[]): void {
  let date = counted.at(-1)!.date
  while (!isWorkingDay(calendar, date)) {
    date = addDays(date, 1)
    const why = whyAsWorkingDay(calendar, date)
    const plain = why === 'working_day' || why === 'worked_swap'
    counted.push({ date, counts: false, why: plain ? 'rolled' : why })
  }
}

function outcome(calendar: Calendar, term: Term, counted: CountedDay[]): DueDate {
  const walked = counted.slice(1)
  return {
    from: counted[0]!.date,
    days: term.days,
    kind: term.kind,
    due: counted.at(-1)!.date,
    provisional: walked.some(({ date }) => isUnsettled(calendar, date)),
    counted,
  }
}
