import type { Calendar } from '../../src/domain/calendar.ts'
import { addDays, type Day } from '../../src/domain/day.ts'
import { type House, PROVINCE_ID } from './house.ts'
import { workingDayFrom } from './office-time.ts'

/** The days of the month on which a unit receives residents by its series. */
export function fixedDaysOf({ id }: House): string[] {
  return id === PROVINCE_ID ? ['15'] : ['10', '25']
}

/** All its reception days in a month, `2026-03`: until June 2026 the law asked a commune for one a week. */
export function receptionDaysOf(house: House, month: string): string[] {
  const isWeekly = house.id !== PROVINCE_ID && month < '2026-07'
  return isWeekly ? ['03', '10', '17', '25'] : fixedDaysOf(house)
}

/** The first working day from `day` on that is no reception day of the unit: nobody sits at two tables at once. */
export function dayWithoutReception(house: House, calendar: Calendar, day: Day): Day {
  const on = workingDayFrom(calendar, day)
  const months = [on.slice(0, 7), addDays(`${on.slice(0, 7)}-01`, -1).slice(0, 7)]
  const taken = months.flatMap((month) =>
    receptionDaysOf(house, month).map((fixed) => workingDayFrom(calendar, `${month}-${fixed}`)),
  )
  return taken.includes(on) ? dayWithoutReception(house, calendar, addDays(on, 1)) : on
}
