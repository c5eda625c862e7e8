import type { Day } from './day.ts'
import { dayOf } from './day.ts'
import type { OpinionKind, OpinionSource } from './opinion.ts'
import { dueAfterAcceptance, type Reckoning } from './promise.ts'
import type { SessionKind, SessionState } from './session.ts'

/** A promised day with the rule it comes from. */
export interface PromisedDay {
  on: Day
  rule: string
  /** May still move: a holiday of that time is not decided yet. */
  provisional: boolean
}

/** The two dates of an opinion, as its asker reads them. */
export interface Promised {
  notice: PromisedDay
  answer: PromisedDay & {
    /** Spoken at the meeting on that day and else in writing; in writing; or so many days after acceptance. */
    how:
      | { is: 'at-session'; sessionOn: Day }
      | { is: 'in-writing' }
      | { is: 'from-acceptance'; days: number; counted: 'working' | 'calendar' }
  }
}

interface Dated {
  kind?: OpinionKind
  source: OpinionSource
  noticeOn: Day
  noticeRule: string
  noticeProvisional: boolean
  dueOn: Day | null
  dueRule: string | null
  dueProvisional: boolean
}

/** What is promised to the asker of an opinion now. A meeting that is postponed or called off promises no day of its own. */
export function promisedOf(
  opinion: Dated,
  session: { kind: SessionKind; state: SessionState; startsAt: number } | null,
  reckoning: Reckoning,
): Promised {
  const { noticeOn, noticeRule, noticeProvisional } = opinion
  const notice = { on: noticeOn, rule: noticeRule, provisional: noticeProvisional }
  const { dueOn, dueRule, dueProvisional } = opinion
  if (dueOn === null || dueRule === null) {
    const { days, counted, due } = dueAfterAcceptance(noticeOn, opinion, reckoning)
    const provisional = noticeProvisional || due.provisional
    return {
      notice,
      answer: { on: due.on, rule: due.rule, provisional, how: { is: 'from-acceptance', days, counted } },
    }
  }
  const atSession = dueRule === 'AGENCY_RESULT' && session !== null && willBeHeld(session.state)
  const how = atSession
    ? ({ is: 'at-session', sessionOn: dayOf(session.startsAt) } as const)
    : ({ is: 'in-writing' } as const)
  return { notice, answer: { on: dueOn, rule: dueRule, provisional: dueProvisional, how } }
}

function willBeHeld(state: SessionState): boolean {
  return state !== 'postponed' && state !== 'cancelled'
}
