import type { EnteredDay } from '../../src/domain/calendar-day.ts'
import { dayFromCode } from '../../src/domain/calendar-day.ts'
import type { DrawnDay } from '../../src/domain/calendar-year.ts'
import type { Strings } from '../strings/vi.ts'

/** The reason of a day in words; a code that this version does not know is shown as it is. */
export function reasonWords(s: Strings, reason: string): string {
  return (s.workingCalendar.reason as Record<string, string>)[reason] ?? reason
}

/** A day in words: as usual, or what it is, why, and whether that is decided. */
export function stateWords(s: Strings, day: EnteredDay | null): string {
  const words = s.workingCalendar
  if (day === null) return words.usual
  return words.state(words.kind[day.kind], reasonWords(s, day.reason), day.decided)
}

/** The same from the code that the record of changes keeps. */
export function codeWords(s: Strings, on: string, code: string): string {
  return stateWords(s, dayFromCode(on, code))
}

/** How a day of the year counts, for whoever does not see its sign. */
export function signWords(s: Strings, { sign, works }: Pick<DrawnDay, 'sign' | 'works'>): string {
  const words = s.workingCalendar
  return sign === 'undecided' ? words.undecidedAs[works ? 'worked' : 'off'] : words.sign[sign]
}
