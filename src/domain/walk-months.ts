import type { CountedDay, Why } from './calendar.ts'
import { type Day, weekdayOf } from './day.ts'

/** One day of a walk: how many days have counted with it (0 where it does not count itself), and whether it may still change. */
export interface WalkedDay extends CountedDay {
  nth: number
  isUnsettled: boolean
  isDue: boolean
}

/** The days of a walk that lie in one month, `2026-12`. */
export interface WalkedMonth {
  month: string
  /** Empty places before the first day in a week that begins on Monday. */
  gap: number
  days: WalkedDay[]
  counted: number
}

const UNSETTLED: readonly Why[] = [
  'undecided_off',
  'undecided_worked',
  'undecided_calendar_day',
  'beyond_calendar',
]

/** A walk by months, so that one of a year can be read. */
export function walkMonths(counted: readonly CountedDay[], due: Day): WalkedMonth[] {
  const months: WalkedMonth[] = []
  let nth = 0
  for (const day of counted) {
    const month = day.date.slice(0, 7)
    if (months.at(-1)?.month !== month) {
      months.push({ month, gap: weekdayOf(day.date) - 1, days: [], counted: 0 })
    }
    const current = months.at(-1)!
    if (day.counts) {
      nth++
      current.counted++
    }
    const isUnsettled = UNSETTLED.includes(day.why)
    current.days.push({ ...day, nth: day.counts ? nth : 0, isUnsettled, isDue: day.date === due })
  }
  return months
}
