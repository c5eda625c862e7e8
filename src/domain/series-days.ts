import { type Calendar, isWorkingDay, type Why } from './calendar.ts'
import { addDays, type Day } from './day.ts'
import { daysOf, type Pattern, type Roll, standsForLater } from './series.ts'
import { isUnsettled, whyAsWorkingDay } from './why.ts'

/** Further than any run of rest days reaches; a calendar without working days ends here. */
const FURTHEST = 60

export interface Rolled {
  /** The day it is held on; null where the rule leaves it out. */
  on: Day | null
  /** Why the nominal day does not stand; null where it does. */
  why: Why | null
  /** Undecided days, or a year nobody has entered, were walked over. */
  provisional: boolean
}

/** A day of a series: what its pattern says, and where the working calendar puts it. */
export interface SeriesDay extends Rolled {
  nominal: Day
  /** It stands for a later day that its month does not have. */
  isShort: boolean
  /** Other nominal days that roll onto the same day: told, and made once. */
  also: Day[]
}

export interface SeriesRule {
  pattern: Pattern
  fromOn: Day
  untilOn: Day
  roll: Roll
}

/** Where a nominal day falls: itself when the office works, else as the rule of the series says (RECEPTION_ROLL: practice, next working day). */
export function rolled(calendar: Calendar, nominal: Day, roll: Roll): Rolled {
  let provisional = isUnsettled(calendar, nominal)
  if (isWorkingDay(calendar, nominal)) return { on: nominal, why: null, provisional }
  const why = whyAsWorkingDay(calendar, nominal)
  if (roll === 'skip') return { on: null, why, provisional }
  let on = nominal
  for (let walked = 0; !isWorkingDay(calendar, on); walked++) {
    if (walked === FURTHEST) return { on: null, why, provisional: true }
    on = addDays(on, roll === 'next' ? 1 : -1)
    provisional ||= isUnsettled(calendar, on)
  }
  return { on, why, provisional }
}

/** Every day of a series in order. Of several nominal days on one working day the one that did not move goes before the others. */
export function seriesDays(calendar: Calendar, { pattern, fromOn, untilOn, roll }: SeriesRule): SeriesDay[] {
  const days: SeriesDay[] = []
  for (const nominal of daysOf(pattern, fromOn, untilOn)) {
    const day: SeriesDay = {
      nominal,
      ...rolled(calendar, nominal, roll),
      isShort: standsForLater(pattern, nominal),
      also: [],
    }
    const last = days.at(-1)
    if (!last || day.on === null || last.on !== day.on) days.push(day)
    else if (day.why === null) days[days.length - 1] = { ...day, also: [last.nominal, ...last.also] }
    else last.also.push(nominal)
  }
  return days
}
