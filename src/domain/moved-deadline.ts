import type { Calendar } from './calendar.ts'
import type { Day } from './day.ts'
import { answerDeadline, type Deadline } from './deadline.ts'
import type { OpinionKind, OpinionSource } from './opinion.ts'
import type { Place, Rule } from './rule.ts'
import type { SessionKind } from './session.ts'

/** An open opinion whose answer was promised from the day of its session. */
export interface Promised {
  id: number
  kind: OpinionKind
  source: OpinionSource
  receivedOn: Day
  acceptedOn: Day | null
  dueOn: Day | null
}

export interface MovedDue {
  id: number
  from: Day | null
  due: Deadline
}

/**
 * The answers that are due later because their session was moved to `heldOn`. A promised day never moves earlier by itself (domain.md §4): where the session comes
 * forward, the day that the resident was told stands.
 */
export function duesAfterMove(
  opinions: readonly Promised[],
  session: { kind: SessionKind; heldOn: Day },
  { calendar, rules, place }: { calendar: Calendar; rules: readonly Rule[]; place: Place },
): MovedDue[] {
  return opinions.flatMap(({ id, kind, source, receivedOn, acceptedOn, dueOn }) => {
    const due = answerDeadline(
      { kind, source, session, acceptedOn: acceptedOn ?? receivedOn },
      calendar,
      rules,
      place,
    )
    const isLater = due.rule === 'AGENCY_RESULT' && (dueOn === null || due.on > dueOn)
    return isLater ? [{ id, from: dueOn, due }] : []
  })
}
