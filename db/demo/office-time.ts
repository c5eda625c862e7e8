import { type Calendar, isWorkingDay } from '../../src/domain/calendar.ts'
import { addDays, type Day, dayOf, instantOf } from '../../src/domain/day.ts'
import type { Chance } from './chance.ts'

/** The day itself, or the first working day after it. */
export function workingDayFrom(calendar: Calendar, day: Day): Day {
  let on = day
  while (!isWorkingDay(calendar, on)) on = addDays(on, 1)
  return on
}

/** A moment in office hours, `days` working days after `after` (0: later the same day where there is time left). */
export function officeMoment(calendar: Calendar, chance: Chance, after: number, days: number): number {
  let day = dayOf(after)
  for (let left = days; left > 0; left--) day = workingDayFrom(calendar, addDays(day, 1))
  const time = chance.between(7 * 60 + 35, 16 * 60 + 40)
  const moment =
    instantOf(workingDayFrom(calendar, day), '00:00') + time * 60_000 + chance.between(0, 59) * 1000
  return moment > after ? moment : officeMoment(calendar, chance, after, days + 1)
}

/** A moment at which people write from home: any day, early to late. */
export function homeMoment(chance: Chance, day: Day): number {
  return instantOf(day, '00:00') + chance.between(6 * 60, 22 * 60) * 60_000 + chance.between(0, 59) * 1000
}
