import { type Day, dayOf } from './day.ts'
import { flawOfDelegation } from './delegation.ts'
import { isEnded } from './ending.ts'
import { kindAndForm, type Plan, type Times } from './session-form.ts'
import type { Dated, PlannedSession, PlanningChoices } from './session-plan.ts'

/** No session is longer than this. */
export const LONGEST_MS = 24 * 3_600_000

/** A code of views/strings errors for each field that does not fit the others. */
export type Flaws = Record<string, string>

/** What a plan is held against: the records of the planner's units, the unit it is for, what was stored before, and now (epoch ms). */
export interface PlanGround {
  choices: PlanningChoices
  unitId: number
  before: PlannedSession | null
  now: number
}

/** What is wrong with times and place, taken together, as far as they could be read. A session that is already over is not planned any more. */
export function flawsOfTimes(times: Partial<Times>, { choices, unitId, before, now }: PlanGround): Flaws {
  const { starts_at: start, ends_at: end, venue } = times
  const flaws: Flaws = {}
  if (start !== undefined && end !== undefined) {
    if (end <= start) flaws.ends_at = 'before_start'
    else if (end - start > LONGEST_MS) flaws.ends_at = 'too_far'
    else if (end <= now && (start !== before?.startsAt || end !== before.endsAt)) flaws.ends_at = 'in_past'
  }
  if (venue === null && times.online_url === '') flaws.venue = 'missing'
  if (venue && !areOf(choices.venues, [venue], unitId, dayOf(start ?? now))) flaws.venue = 'not_of_unit'
  const flaw = flawOfWindow(times)
  if (flaw) flaws.questions_until = flaw
  return flaws
}

function flawOfWindow(times: Partial<Times>): string | null {
  const { ends_at: end, questions, questions_from: from, questions_until: until } = times
  if (questions !== 'own' || until === undefined) return null
  if (until === null) return 'required'
  if (end !== undefined && until > end) return 'after_session'
  return from && until <= from ? 'before_start' : null
}

/** What is wrong with a move: it has to change the time or the place. */
export function flawsOfMove(times: Partial<Times>, ground: PlanGround & { before: PlannedSession }): Flaws {
  const flaws = flawsOfTimes(times, ground)
  const { starts_at: startsAt, ends_at: endsAt, venue: venueId, online_url: onlineUrl } = times
  const { before } = ground
  const isSame = startsAt === before.startsAt && endsAt === before.endsAt
  if (isSame && venueId === before.venueId && onlineUrl === before.onlineUrl)
    return { starts_at: 'unmoved', ...flaws }
  return flaws
}

/** What is wrong with a whole plan: its times, and every record that is not of its unit, or no longer in force on the day. */
export function flawsOfPlan(plan: Plan, ground: PlanGround): Flaws {
  const { choices, unitId, before } = ground
  const { chair, co_chairs: coChairs, delegates } = plan
  const inOffice = (ids: readonly number[]) => areOf(choices.leaders, ids, unitId, dayOf(plan.starts_at))
  const flaws = flawsOfTimes(plan, ground)
  if (!choices.units.some(({ id }) => id === unitId)) flaws.unit = 'not_a_choice'
  if (chair === null && delegates.length === 0) flaws.chair = 'missing'
  if (chair !== null && !inOffice([chair])) flaws.chair = 'not_of_unit'
  if (!inOffice(coChairs)) flaws.co_chairs = 'not_of_unit'
  else if (coChairs.some((id) => id === chair)) flaws.co_chairs = 'twice'
  if (!inOffice(delegates)) flaws.delegates = 'not_of_unit'
  else if (delegates.some((id) => id === chair || coChairs.includes(id))) flaws.delegates = 'twice'
  const delegation = flawOfDelegation(plan, choices.leaders, unitId)
  if (delegation) flaws.delegate_for = delegation
  if (delegates.length > 0 && plan.delegation_reason === '') flaws.delegation_reason = 'required'
  if (!areOf(choices.hamlets, plan.hamlets, unitId, dayOf(plan.starts_at))) flaws.hamlets = 'not_of_unit'
  if (plan.registers && plan.registers_until !== null && plan.registers_until > plan.starts_at)
    flaws.registers_until = 'after_start'
  // Opinions were taken in for the kind that was announced; their terms hang on it.
  if (before?.announcedAt && before.kind !== kindAndForm(plan.meeting).kind)
    flaws.meeting = 'kind_is_announced'
  return flaws
}

/** Whether every id is that of a record of this unit, in force on that day. */
function areOf(records: readonly Dated[], ids: readonly number[], unitId: number, day: Day): boolean {
  return ids.every((id) =>
    records.some((record) => record.id === id && record.unitId === unitId && !isEnded(record, day)),
  )
}
