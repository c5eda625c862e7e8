import type { Calendar } from './calendar.ts'
import type { Day } from './day.ts'
import { whyAsWorkingDay } from './why.ts'

/** What residents are told of a day that is no ordinary working day. `reason` is the code that stands in the working calendar. */
export type SpecialDay =
  | { is: 'rest' }
  | { is: 'off' | 'worked_swap' | 'undecided_off' | 'undecided_worked'; reason: string }

/** Null for an ordinary working day, and for one of a year that nobody has entered. */
export function specialDay(calendar: Calendar, day: Day): SpecialDay | null {
  const reason = calendar.days.get(day)?.reason ?? ''
  switch (whyAsWorkingDay(calendar, day)) {
    case 'weekend':
      return { is: 'rest' }
    case 'holiday':
      return { is: 'off', reason }
    case 'worked_swap':
      return { is: 'worked_swap', reason }
    case 'undecided_off':
      return { is: 'undecided_off', reason }
    case 'undecided_worked':
      return { is: 'undecided_worked', reason }
    default:
      return null
  }
}
