import { type Calendar, dueDate, FIRST_DAY } from './calendar.ts'
import type { Day } from './day.ts'
import { dayZeroOf, type Running } from './day-zero.ts'
import type { Deadline } from './deadline.ts'
import { CLOCKS, type Clock } from './due-explanation.ts'
import type { OpinionState } from './opinion.ts'
import { type Place, type Rule, ruleOn, termOf } from './rule.ts'

/** An opinion whose clocks may run, with the days that were promised. */
export interface Promised extends Running {
  state: OpinionState
  noticeOn: Day
  noticeProvisional: boolean
  dueOn: Day | null
  dueProvisional: boolean
}

/** What a clock comes to by the calendar as it stands: `same`, maybe settled or unsettled; `later`; or `earlier`, which a person has to confirm. */
export interface Recomputed {
  clock: Clock
  is: 'same' | 'later' | 'earlier'
  before: Day
  beforeProvisional: boolean
  deadline: Deadline
}

/**
 * Both clocks of an opinion computed anew, each from its own day zero and by the rule as it was in force then, so that a rule changed since moves no
 * term that had begun. The first notice counts only until it was given. What an extension set is a person's word and stays out, as does a term
 * whose day zero or rule is not there any more.
 */
export function recompute(
  opinion: Promised,
  { calendar, rules, place }: { calendar: Calendar; rules: readonly Rule[]; place: Place },
): Recomputed[] {
  return CLOCKS.flatMap((clock) => {
    const standing = standingDay(opinion, clock)
    const zero = standing && dayZeroOf(clock, opinion)
    const rule = zero && ruleOn(rules, zero.rule, zero.on, place)
    if (!standing || !zero || !rule || zero.on < FIRST_DAY) return []
    const { due: on, provisional } = dueDate(calendar, zero.on, termOf(rule))
    const deadline = { on, rule: rule.id, provisional, calendarVersion: calendar.version }
    const is = on === standing.on ? 'same' : on > standing.on ? 'later' : 'earlier'
    return [{ clock, is, before: standing.on, beforeProvisional: standing.provisional, deadline }]
  })
}

/** The promised day that a clock still runs to. */
function standingDay(opinion: Promised, clock: Clock): { on: Day; provisional: boolean } | null {
  if (clock === 'notice') {
    return opinion.state === 'received'
      ? { on: opinion.noticeOn, provisional: opinion.noticeProvisional }
      : null
  }
  return opinion.dueOn === null ? null : { on: opinion.dueOn, provisional: opinion.dueProvisional }
}
