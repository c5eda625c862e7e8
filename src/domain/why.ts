import type { Calendar, Why } from './calendar.ts'
import { type Day, weekdayOf } from './day.ts'

/** Why a day counts, or does not, in a term of working days. */
export function whyAsWorkingDay(calendar: Calendar, day: Day): Why {
  const entered = calendar.days.get(day)
  if (entered && !entered.decided) return entered.kind === 'off' ? 'undecided_off' : 'undecided_worked'
  const weekend = weekdayOf(day) > 5
  if (entered?.kind === 'worked') return weekend ? 'worked_swap' : 'working_day'
  if (weekend) return 'weekend'
  if (entered) return 'holiday'
  return isEntered(calendar, day) ? 'working_day' : 'beyond_calendar'
}

/** Why a day counts in a term of calendar days, in which every day does. */
export function whyAsCalendarDay(calendar: Calendar, day: Day): Why {
  if (isUndecided(calendar, day)) return 'undecided_calendar_day'
  return isEntered(calendar, day) ? 'calendar_day' : 'beyond_calendar'
}

/** Whether a date computed over this day may still change: undecided, or in a year that nobody has entered. */
export function isUnsettled(calendar: Calendar, day: Day): boolean {
  return isUndecided(calendar, day) || !isEntered(calendar, day)
}

function isUndecided(calendar: Calendar, day: Day): boolean {
  return calendar.days.get(day)?.decided === false
}

function isEntered(calendar: Calendar, day: Day): boolean {
  const year = Number(day.slice(0, 4))
  return year >= calendar.firstYear && year <= calendar.lastYear
}
