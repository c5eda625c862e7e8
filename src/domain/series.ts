import { addDays, type Day, weekdayOf } from './day.ts'

/** What becomes of a fixed day that is no working day: the next working day, the one before, or it is left out. */
export const ROLLS = ['next', 'previous', 'skip'] as const
export type Roll = (typeof ROLLS)[number]

/** The most sessions that are made at once. */
export const MOST_AT_ONCE = 120
/** How far a series reaches, in months. */
export const LONGEST_MONTHS = 24

export const NTHS = ['1', '2', '3', '4', 'last'] as const
export type Nth = (typeof NTHS)[number]

/** Which days a series falls on before the working calendar is asked. Weekdays run from 1, Monday, to 7. */
export type Pattern =
  /** These days of every month; a month that is shorter gives its last day. */
  | { every: 'days'; days: readonly number[] }
  /** The n-th such weekday of every month, or the last one. */
  | { every: 'nth'; nth: Nth; weekday: number }
  /** Such a weekday every n weeks, counted from the first one on or after the beginning. */
  | { every: 'weeks'; weeks: number; weekday: number }

/** `days:10,25`, `nth:2:4`, `nth:last:5` or `weeks:2:4`, as the table keeps it. */
export function writePattern(pattern: Pattern): string {
  if (pattern.every === 'days') return `days:${pattern.days.join(',')}`
  if (pattern.every === 'nth') return `nth:${pattern.nth}:${pattern.weekday}`
  return `weeks:${pattern.weeks}:${pattern.weekday}`
}

/** The pattern that a text means, or null: days 1 to 31 in order, weeks 1 to 52. */
export function readPattern(text: string): Pattern | null {
  const [every = '', first = '', second = ''] = text.split(':')
  if (every === 'days') {
    const days = readDays(first)
    return days && { every, days }
  }
  const weekday = /^[1-7]$/.test(second) ? Number(second) : null
  if (weekday === null) return null
  const nth = NTHS.find((known) => known === first)
  if (every === 'nth') return nth ? { every, nth, weekday } : null
  const weeks = /^\d{1,2}$/.test(first) ? Number(first) : 0
  return every === 'weeks' && weeks >= 1 && weeks <= 52 ? { every, weeks, weekday } : null
}

/** Days of the month as somebody types them, `10, 25` or `10 và 25`: in order, each once; null unless all lie within 1 and 31. */
export function readDays(text: string): number[] | null {
  const days = text
    .split(/[\s,;.]+|và|and/)
    .filter((part) => part !== '')
    .map((part) => (/^\d{1,2}$/.test(part) ? Number(part) : Number.NaN))
  if (days.length === 0 || !days.every((day) => day >= 1 && day <= 31)) return null
  return [...new Set(days)].sort((a, b) => a - b)
}

/** The nominal days of a pattern from the one day to the other, both included, in order, each once. */
export function daysOf(pattern: Pattern, from: Day, until: Day): Day[] {
  const found =
    pattern.every === 'weeks'
      ? weeklyDays(pattern, from, until)
      : monthsBetween(from, until).flatMap((month) => daysOfMonth(pattern, month))
  return [...new Set(found)].filter((day) => from <= day && day <= until)
}

/** Whether a nominal day stands for a later one that its month does not have: 28 February for the 30th. */
export function standsForLater(pattern: Pattern, day: Day): boolean {
  const last = lastOf(day.slice(0, 7))
  return pattern.every === 'days' && day === last && pattern.days.some((n) => n > Number(last.slice(8)))
}

function daysOfMonth(pattern: Exclude<Pattern, { every: 'weeks' }>, month: string): Day[] {
  const last = lastOf(month)
  if (pattern.every === 'days') {
    return pattern.days.map((n) => `${month}-${String(Math.min(n, Number(last.slice(8)))).padStart(2, '0')}`)
  }
  const { nth, weekday } = pattern
  if (nth === 'last') return [addDays(last, -((weekdayOf(last) - weekday + 7) % 7))]
  return [addDays(firstOn(`${month}-01`, weekday), (Number(nth) - 1) * 7)]
}

function weeklyDays({ weeks, weekday }: { weeks: number; weekday: number }, from: Day, until: Day): Day[] {
  const days: Day[] = []
  for (let day = firstOn(from, weekday); day <= until; day = addDays(day, weeks * 7)) days.push(day)
  return days
}

/** The first such weekday on or after a day. */
function firstOn(day: Day, weekday: number): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7)
}

function monthsBetween(from: Day, until: Day): string[] {
  const months: string[] = []
  for (let month = from.slice(0, 7); month <= until.slice(0, 7); month = nextMonth(month)) months.push(month)
  return months
}

function lastOf(month: string): Day {
  return addDays(`${nextMonth(month)}-01`, -1)
}

function nextMonth(month: string): string {
  return addDays(`${month}-28`, 4).slice(0, 7)
}
