import { type Calendar, type DueDate, dueDate, FIRST_DAY } from './calendar.ts'
import type { Day } from './day.ts'
import { type DayZeroIs, dayZeroOf, type Running } from './day-zero.ts'
import { EXTENSION } from './extension.ts'
import { type Place, type Rule, ruleOn, termOf } from './rule.ts'

/** The two clocks of an opinion (domain.md §3): told that it was accepted or forwarded; answered. */
export const CLOCKS = ['notice', 'due'] as const
export type Clock = (typeof CLOCKS)[number]

/** An opinion with the dates that it was promised. */
export interface Explained extends Running {
  noticeOn: Day
  dueOn: Day | null
  /** The rule that gave the day before it was first put off; null where it never was. */
  ruleBefore: string | null
  /** Version of the calendar that they were computed with. */
  calendarVersion: number
}

/** How the date of one clock came about, by the calendar and the rules as they stand. */
export interface DueExplanation {
  clock: Clock
  /** The day that was promised; null while the term has not begun. */
  storedOn: Day | null
  rule: Rule | null
  zero: { on: Day; is: DayZeroIs } | null
  /** Null where the term has not begun, or its day zero or rule is not there any more. Of an answer that was put off: to its first day. */
  walk: DueDate | null
  /**
   * Why the promised day is another than the walk gives: a leader allowed it to be put off; an earlier promise stands, since no day comes forward by itself; or it was
   * computed with a calendar that has changed since.
   */
  differs: 'extended' | 'promise_stands' | 'calendar_changed' | null
}

/** Explains one of the two dates of an opinion, without deciding who may read it. */
export function explainDue(
  clock: Clock,
  opinion: Explained,
  { calendar, rules, place }: { calendar: Calendar; rules: readonly Rule[]; place: Place },
): DueExplanation {
  const storedOn = clock === 'notice' ? opinion.noticeOn : opinion.dueOn
  const isExtended = clock === 'due' && opinion.dueRule === EXTENSION
  const zero = dayZeroOf(clock, isExtended ? { ...opinion, dueRule: opinion.ruleBefore } : opinion)
  const rule = zero && ruleOn(rules, zero.rule, zero.on, place)
  const walk = zero && rule && zero.on >= FIRST_DAY ? dueDate(calendar, zero.on, termOf(rule)) : null
  const differs = isExtended ? 'extended' : walk && storedOn ? whyOther(storedOn, walk.due) : null
  return { clock, storedOn, rule, zero: zero && { on: zero.on, is: zero.is }, walk, differs }
}

function whyOther(storedOn: Day, due: Day): 'promise_stands' | 'calendar_changed' | null {
  if (storedOn === due) return null
  return storedOn > due ? 'promise_stands' : 'calendar_changed'
}
