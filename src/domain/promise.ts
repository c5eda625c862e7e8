import type { Calendar } from './calendar.ts'
import { type Day, dayOf } from './day.ts'
import { answerDeadline, type Deadline, noticeDeadline } from './deadline.ts'
import type { OpinionKind, OpinionSource } from './opinion.ts'
import { type Place, type Rule, ruleOn, termOf } from './rule.ts'
import type { SessionKind } from './session.ts'

/** The working calendar and the rules that dates are computed with. */
export interface Reckoning {
  calendar: Calendar
  rules: readonly Rule[]
  place: Place
}

/**
 * The two dates promised at receipt. What is raised for a dialogue has its answer promised from the day of the dialogue; where no such
 * rule holds, and for a reception, the term of the answer begins with acceptance and `due` is null until then. Throws as `noticeDeadline`.
 */
export function promisesAtReceipt(
  session: { kind: SessionKind; startsAt: number },
  source: OpinionSource,
  receivedOn: Day,
  { calendar, rules, place }: Reckoning,
): { notice: Deadline; due: Deadline | null } {
  const notice = noticeDeadline({ receivedOn, kind: session.kind }, calendar, rules, place)
  const raisedFor = { kind: session.kind, heldOn: dayOf(session.startsAt) }
  const acceptance = { source, kind: 'question', session: raisedFor, acceptedOn: receivedOn } as const
  const due = answerDeadline(acceptance, calendar, rules, place)
  return { notice, due: due.rule === 'AGENCY_RESULT' ? due : null }
}

/** By when an answer is due at the latest if acceptance comes on its last day, and how many days, counted which way, it has from then. */
export function dueAfterAcceptance(
  noticeOn: Day,
  { source, kind }: { source: OpinionSource; kind?: OpinionKind },
  { calendar, rules, place }: Reckoning,
): { days: number; counted: 'working' | 'calendar'; due: Deadline } {
  // Until an opinion is taken up only a complaint is what it was called: its law sets the term.
  const known = kind === 'complaint' ? kind : 'question'
  const acceptance = { source, kind: known, session: null, acceptedOn: noticeOn } as const
  const due = answerDeadline(acceptance, calendar, rules, place)
  const { days, kind: counted } = termOf(ruleOn(rules, due.rule, noticeOn, place)!)
  return { days, counted, due }
}

/** The terms that the personal data notice names; each is null where no such rule is in force. */
export interface DataTerms {
  /** Months after closing for which contact data are kept. */
  keptMonths: number | null
  /** Working days in which a data subject's request is answered. */
  replyDays: number | null
  /** Days in which withdrawn consent takes effect. */
  doneDays: number | null
}

/** The terms that the privacy notice names (law on personal data, 91/2025/QH15), null where no rule is in force. */
export function dataTerms(rules: readonly Rule[], today: Day, place: Place): DataTerms {
  const numberOf = (id: string) => {
    const value = ruleOn(rules, id, today, place)?.value
    return typeof value === 'number' ? value : null
  }
  return {
    keptMonths: numberOf('CONTACT_RETENTION'),
    replyDays: numberOf('PDP_REPLY'),
    doneDays: numberOf('PDP_WITHDRAW_DONE'),
  }
}
