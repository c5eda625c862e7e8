import type { Calendar } from '../../src/domain/calendar.ts'
import { addDays, type Day } from '../../src/domain/day.ts'
import { type House, PROVINCE_ID } from './house.ts'
import { workingDayFrom } from './office-time.ts'

/** The days of the month on which a unit receives residents. */
export function fixedDaysOf({ id }: House): string[] {
  return id === PROVINCE_ID ? ['15'] : ['10', '25']
}

/** The first working day from `day` on that is no reception day of the unit: nobody sits at two tables at once. */
export function dayWithoutReception(house: House, calendar: Calendar, day: Day): Day {
  const on = workingDayFrom(calendar, day)
  const months = [on.slice(0, 7), addDays(`${on.slice(0, 7)}-01`, -1).slice(0, 7)]
  const taken = months.flatMap((month) =>
    fixedDaysOf(house).map((fixed) => workingDayFrom(calendar, `${month}-${fixed}`)),
  )
  return taken.includes(on) ? dayWithoutReception(house, calendar, addDays(on, 1)) : on
}
