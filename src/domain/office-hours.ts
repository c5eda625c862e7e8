import { type Calendar, isWorkingDay } from './calendar.ts'
import { addDays, dayOf, instantOf } from './day.ts'

/** When the office is there to be asked back, Hà Nội time. */
const OFFICE_HOURS = { from: '07:30', until: '17:00' }

/** Whether the office works at `at` (epoch ms): a working day by its calendar, from 07:30 until before 17:00 in Hà Nội. */
export function isOfficeHour(calendar: Calendar, at: number): boolean {
  const day = dayOf(at)
  const { from, until } = OFFICE_HOURS
  return isWorkingDay(calendar, day) && instantOf(day, from) <= at && at < instantOf(day, until)
}

/** The first instant (epoch ms), `at` itself included, at which the office works. */
export function nextOfficeHour(calendar: Calendar, at: number): number {
  if (isOfficeHour(calendar, at)) return at
  let day = dayOf(at)
  // Before it opens, this very day may do.
  if (at >= instantOf(day, OFFICE_HOURS.from)) day = addDays(day, 1)
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1)
  return instantOf(day, OFFICE_HOURS.from)
}
