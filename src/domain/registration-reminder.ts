import { type Calendar, latestDayBefore } from './calendar.ts'
import { dayOf } from './day.ts'

/** Whether `now` (epoch ms) lies on the working day before a session: the day on which those who have a place are reminded. */
export function isRemindedOn(calendar: Calendar, startsAt: number, now: number): boolean {
  return dayOf(now) === latestDayBefore(calendar, dayOf(startsAt), { days: 1, kind: 'working' }).due
}
