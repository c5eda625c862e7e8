import { type Day, dayOf } from './day.ts'
import { isEnded } from './ending.ts'
import { type Place, type Rule, ruleOn } from './rule.ts'
import type { Body, LeaderPart, SessionKind } from './session.ts'
import { kindAndForm, type Plan } from './session-form.ts'

/** A leader of a plan's choices, as far as delegation asks. */
interface Candidate {
  id: number
  unitId: number
  body?: Body
  isHead?: boolean
  toOn: Day | null
}

type Delegation = Pick<
  Plan,
  'meeting' | 'body' | 'chair' | 'co_chairs' | 'delegates' | 'delegate_for' | 'starts_at'
>

/** The heads of a unit in office on the plan's day. */
function headsFor({ starts_at }: Delegation, leaders: readonly Candidate[], unitId: number): Candidate[] {
  const day = dayOf(starts_at)
  return leaders.filter((leader) => leader.isHead && leader.unitId === unitId && !isEnded(leader, day))
}

/**
 * The head whom the delegates of a plan stand in for: the one chosen; else, at a reception, the only head of the body that receives,
 * unless that one is there. Null without delegates and where nobody can be told.
 */
export function headStoodInFor(
  plan: Delegation,
  leaders: readonly Candidate[],
  unitId: number,
): number | null {
  if (plan.delegates.length === 0) return null
  if (plan.delegate_for !== null || kindAndForm(plan.meeting).kind !== 'reception') return plan.delegate_for
  const [only, ...others] = headsFor(plan, leaders, unitId).filter(({ body }) => body === plan.body)
  return only && others.length === 0 && !takesPart(plan, only.id) ? only.id : null
}

/** What is wrong with the head who was chosen, or was not although a reception has a delegate and a head is away; null where all is well. */
export function flawOfDelegation(
  plan: Delegation,
  leaders: readonly Candidate[],
  unitId: number,
): 'not_of_unit' | 'present' | 'required' | null {
  if (plan.delegates.length === 0) return null
  const heads = headsFor(plan, leaders, unitId)
  const chosen = plan.delegate_for
  if (chosen !== null) {
    if (!heads.some(({ id }) => id === chosen)) return 'not_of_unit'
    return takesPart(plan, chosen) ? 'present' : null
  }
  if (kindAndForm(plan.meeting).kind !== 'reception') return null
  const isAnyAway = heads.some(({ id }) => !takesPart(plan, id))
  return isAnyAway && headStoodInFor(plan, leaders, unitId) === null ? 'required' : null
}

function takesPart({ chair, co_chairs, delegates }: Delegation, id: number): boolean {
  return chair === id || co_chairs.includes(id) || delegates.includes(id)
}

/** The rule that warns of receiving by delegate, where a session falls under it (RECEPTION_DELEGATION, from 2026-07-01). It never blocks. */
export function delegationWarning(
  session: { kind: SessionKind; startsAt: number; leaders: readonly { part: LeaderPart }[] },
  rules: readonly Rule[],
  place: Place,
): Rule | null {
  if (session.kind !== 'reception' || !session.leaders.some(({ part }) => part === 'delegate')) return null
  const rule = ruleOn(rules, 'RECEPTION_DELEGATION', dayOf(session.startsAt), place)
  return rule?.value === true ? rule : null
}
