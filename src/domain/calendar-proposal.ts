import type { Calendar } from './calendar.ts'
import type { DayReason, EnteredDay } from './calendar-day.ts'
import { dayIn } from './calendar-year.ts'
import { addDays, type Day, weekdayOf } from './day.ts'

/** A day off that the law fixes by date: `on` is the day not worked, `ownDay` the holiday itself where it falls on a rest day. */
export interface ProposedDay {
  on: Day
  ownDay: Day
  reason: DayReason
}

const FIXED = [
  [1, 1, 'new_year'],
  [4, 30, 'reunification'],
  [5, 1, 'labour'],
  [9, 2, 'national'],
  [11, 24, 'culture'],
] as const satisfies readonly (readonly [number, number, DayReason])[]

/** The first year that nobody has entered; of an empty calendar the year of `today`. */
export function firstMissingYear(calendar: Calendar, today: Day): number {
  return calendar.lastYear === 0 ? Number(today.slice(0, 4)) : calendar.lastYear + 1
}

/**
 * The days off of a year that are known by their date. One on a rest day is made up on the next working day (Bộ luật Lao động Đ111.3); 24/11 is not
 * made up, and left out where it falls on a rest day. Lunar days, the second day of 02/09 and swaps are never computed: a person enters them.
 */
export function proposeFixedDays(year: number): ProposedDay[] {
  const own = FIXED.map(([month, date, reason]) => ({ ownDay: dayIn(year, month, date), reason }))
  const taken = new Set(own.map(({ ownDay }) => ownDay).filter(isWeekday))
  return own.flatMap(({ ownDay, reason }) => {
    if (isWeekday(ownDay)) return [{ on: ownDay, ownDay, reason }]
    if (reason === 'culture') return []
    return [{ on: makeUp(ownDay, taken), ownDay, reason }]
  })
}

/** The next working day that no other day off has taken; it is then taken too. */
export function makeUp(ownDay: Day, taken: Set<Day>): Day {
  let on = addDays(ownDay, 1)
  while (!isWeekday(on) || taken.has(on)) on = addDays(on, 1)
  taken.add(on)
  return on
}

/** Whether it is Monday to Friday, day off or not. */
export const isWeekday = (day: Day) => weekdayOf(day) <= 5

/** Days off of Tết that a list or a form brings to a year; the law gives five. */
const TET_DAYS = 5

/** Whether these days hold the Tết of a year: at least five days off, decided or not yet. */
export function holdsTet(days: readonly EnteredDay[], year: number): boolean {
  const tet = days.filter(
    ({ on, kind, reason }) => reason === 'tet' && kind === 'off' && on.startsWith(`${year}-`),
  )
  return tet.length >= TET_DAYS
}
