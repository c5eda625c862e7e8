import { type Calendar, dueDate } from './calendar.ts'
import type { Day } from './day.ts'
import { isAnswered, type OpinionState } from './opinion.ts'
import { type Place, type Rule, ruleOn, termOf } from './rule.ts'

/** The issued answer that one speaks about: its day is that of its publication or delivery. */
interface Issued {
  id: number
  issuedOn: Day
}

interface Reckoning {
  calendar: Calendar
  rules: readonly Rule[]
  place: Place
}

/**
 * The last day, itself included, on which the asker may dispute an answer issued on that day: DISPUTE_WINDOW as it was in force then, in that place, counted as every
 * term is: the day of issue is not counted, and a term in calendar days that would end on a day off ends on the next working day. Null where no such rule was in force.
 */
export function disputeUntil({ issuedOn }: Pick<Issued, 'issuedOn'>, reckoning: Reckoning): Day | null {
  const { calendar, rules, place } = reckoning
  const rule = ruleOn(rules, 'DISPUTE_WINDOW', issuedOn, place)
  return rule && dueDate(calendar, issuedOn, termOf(rule)).due
}

export type DisputeRefusal = 'no_answer' | 'running' | 'newer_answer' | 'over'

/** How an opinion stands for whoever disputes its answer; `answers` are the issued ones, the newest first. */
export interface Disputed {
  state: OpinionState
  disputedAt: number | null
  answers: readonly Issued[]
}

/**
 * Whether the answer `about` (null: the newest) may be disputed on `today`. Only the newest version can be, while its own window runs, and one dispute runs at a time. The last
 * day counts whole.
 */
export function mayDispute(
  { state, disputedAt, answers }: Disputed,
  about: number | null,
  today: Day,
  reckoning: Reckoning,
): { ok: true; answer: number } | { ok: false; refusal: DisputeRefusal } {
  const [newest] = answers
  if (!newest || !isAnswered(state)) return { ok: false, refusal: 'no_answer' }
  if (disputedAt !== null) return { ok: false, refusal: 'running' }
  if (about !== null && about !== newest.id) return { ok: false, refusal: 'newer_answer' }
  const until = disputeUntil(newest, reckoning)
  return until !== null && today <= until ? { ok: true, answer: newest.id } : { ok: false, refusal: 'over' }
}

/** Whether a rating may be given on `today`: the first one at any time, another in its place while the answer can be disputed. */
export function mayRate(
  answer: Pick<Issued, 'issuedOn'>,
  isRated: boolean,
  today: Day,
  reckoning: Reckoning,
): boolean {
  const until = disputeUntil(answer, reckoning)
  return !isRated || (until !== null && today <= until)
}
