import { type Calendar, isWorkingDay } from './calendar.ts'
import { addDays, type Day, daysBetween, weekdayOf } from './day.ts'
import { isUnsettled, whyAsWorkingDay } from './why.ts'

/** How a day looks in the year: each has its own sign, word and colour. `unentered`: nobody has entered its year. */
export const DAY_SIGNS = [
  'working',
  'rest',
  'holiday',
  'swap_off',
  'worked_swap',
  'undecided',
  'unentered',
] as const
export type DaySign = (typeof DAY_SIGNS)[number]

export interface DrawnDay {
  on: Day
  sign: DaySign
  works: boolean
}

/** A month as weeks from Monday to Sunday; null where the week belongs to another month. */
export interface DrawnMonth {
  month: number
  weeks: (DrawnDay | null)[][]
}

/** The twelve months of a year as the calendar counts them. */
export function drawMonths(calendar: Calendar, year: number): DrawnMonth[] {
  return Array.from({ length: 12 }, (_, i) => {
    const first = dayIn(year, i + 1, 1)
    const next = i === 11 ? dayIn(year + 1, 1, 1) : dayIn(year, i + 2, 1)
    const days = Array.from({ length: daysBetween(first, next) }, (_, n) =>
      drawDay(calendar, addDays(first, n)),
    )
    return { month: i + 1, weeks: weeksOf(days) }
  })
}

/** How one day counts and by which sign it is known. */
export function drawDay(calendar: Calendar, on: Day): DrawnDay {
  return { on, sign: signOf(calendar, on), works: isWorkingDay(calendar, on) }
}

function signOf(calendar: Calendar, on: Day): DaySign {
  const entered = calendar.days.get(on)
  if (entered && !entered.decided) return 'undecided'
  switch (whyAsWorkingDay(calendar, on)) {
    case 'holiday':
      return entered?.reason === 'swap' ? 'swap_off' : 'holiday'
    case 'worked_swap':
      return 'worked_swap'
    case 'weekend':
      return isUnsettled(calendar, on) ? 'unentered' : 'rest'
    case 'beyond_calendar':
      return 'unentered'
    default:
      return 'working'
  }
}

function weeksOf(days: DrawnDay[]): (DrawnDay | null)[][] {
  const before = weekdayOf(days[0]!.on) - 1
  const cells = [...Array<null>(before).fill(null), ...days]
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, i) => cells.slice(i * 7, i * 7 + 7))
  return weeks.map((week) => [...week, ...Array<null>(7 - week.length).fill(null)])
}

/** A date of a year, written: (2026, 9, 2) is 2026-09-02. */
export function dayIn(year: number, month: number, date: number): Day {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${year}-${two(month)}-${two(date)}`
}
