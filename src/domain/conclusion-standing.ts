import { dueDate } from './calendar.ts'
import { type Day, dayOf } from './day.ts'
import type { Reckoning } from './promise.ts'
import { type Rule, ruleOn, termOf } from './rule.ts'
import type { SessionKind, SessionState } from './session.ts'

/** By when the notice of a conclusion is issued, and where that stands. */
export interface ConclusionStanding {
  due: Day
  rule: Rule
  is: 'issued' | 'issued_late' | 'waiting' | 'due_today' | 'overdue'
}

/** Where the conclusion notice of a dialogue that is over stands today (CONCLUSION_NOTICE, counted from its day); null for what is not over and where no rule asks. */
export function conclusionStanding(
  {
    kind,
    state,
    startsAt,
    issuedOn,
  }: { kind: SessionKind; state: SessionState; startsAt: number; issuedOn: Day | null },
  { calendar, rules, place }: Reckoning,
  today: Day,
): ConclusionStanding | null {
  if (kind !== 'dialogue' || (state !== 'held' && state !== 'concluded')) return null
  const from = dayOf(startsAt)
  const rule = ruleOn(rules, 'CONCLUSION_NOTICE', from, place)
  if (!rule) return null
  const { due } = dueDate(calendar, from, termOf(rule))
  if (issuedOn !== null) return { due, rule, is: issuedOn > due ? 'issued_late' : 'issued' }
  return { due, rule, is: today > due ? 'overdue' : today === due ? 'due_today' : 'waiting' }
}
