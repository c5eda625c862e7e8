import type { SpecialDay } from '../../../src/domain/special-day.ts'
import type { Strings } from '../../strings/vi.ts'
import type { CardSession } from '../session-card.tsx'
import type { FactSession } from '../session-facts.tsx'

/** A session of a month with who leads it. */
export type MonthSession = CardSession & Pick<FactSession, 'leaders'>

export interface MonthDay {
  /** `2026-12-04`. */
  on: string
  isToday: boolean
  special: (SpecialDay & { note: string }) | null
  sessions: MonthSession[]
}

type Special = NonNullable<MonthDay['special']>

/** Why a day is no ordinary working day, in words. */
export function specialWords(s: Strings, special: Special): string {
  if (special.is === 'undecided_off') return s.schedule.undecidedOff(reasonOf(s, special))
  if (special.is === 'undecided_worked') return s.schedule.undecidedWorked(reasonOf(s, special))
  return shortSpecialWords(s, special)
}

/** The same in the little room of a cell. */
export function shortSpecialWords(s: Strings, special: Special): string {
  if (special.is === 'rest') return s.schedule.rest
  if (special.is === 'worked_swap') return s.schedule.workedSwap
  if (special.is === 'off') {
    return special.reason === 'swap' ? s.schedule.swapOff : s.schedule.off(reasonOf(s, special))
  }
  return s.schedule.undecided(reasonOf(s, special))
}

/** What a person noted explains a day that none of the known holidays does. */
function reasonOf(s: Strings, special: Special): string {
  if (special.is === 'rest') return ''
  const named = (s.workingCalendar.reason as Record<string, string>)[special.reason]
  return (special.reason === 'other' && special.note) || named || special.note || special.reason
}
