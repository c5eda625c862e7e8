import { type Day, dayOf } from './day.ts'
import { isEnded } from './ending.ts'
import { kindAndForm, type Plan, type Times } from './session-form.ts'
import type { Dated, PlannedSession, PlanningChoices } from './session-plan.ts'

const LONGEST_MS = 24 * 3_600_000

/** A code of views/strings errors for each field that does not fit the others. */
export type Flaws = Record<string, string>

/** What is wrong with times and place, taken together. A session that is already over is not planned any more. */
export function flawsOfTimes(times: Times, before: PlannedSession | null, now: number): Flaws {
  const { starts_at: start, ends_at: end, questions, questions_from: from, questions_until: until } = times
  const flaws: Flaws = {}
  if (end <= start) flaws.ends_at = 'before_start'
  else if (end - start > LONGEST_MS) flaws.ends_at = 'too_far'
  else if (end <= now && (start !== before?.startsAt || end !== before.endsAt)) flaws.ends_at = 'in_past'
  if (times.venue === null && times.online_url === '') flaws.venue = 'missing'
  if (questions !== 'own') return flaws
  if (until === null) flaws.questions_until = 'required'
  else if (until > end) flaws.questions_until = 'after_session'
  else if (from !== null && until <= from) flaws.questions_until = 'before_start'
  return flaws
}

/** What is wrong with a whole plan for `unitId`: its times, and every record that is not of this unit, or no longer in force on the day. */
export function flawsOfPlan(
  plan: Plan,
  {
    choices,
    unitId,
    before,
    now,
  }: { choices: PlanningChoices; unitId: number; before: PlannedSession | null; now: number },
): Flaws {
  const { chair, co_chairs: coChairs, delegates } = plan
  const day = dayOf(plan.starts_at)
  const foreign = (ids: readonly number[], records: readonly Dated[]) =>
    ids.some((id) => !records.some((record) => record.id === id && serves(record, unitId, day)))
  const flaws = flawsOfTimes(plan, before, now)
  if (!choices.units.some(({ id }) => id === unitId)) flaws.unit = 'not_a_choice'
  if (plan.venue !== null && foreign([plan.venue], choices.venues)) flaws.venue = 'not_of_unit'
  if (chair === null && delegates.length === 0) flaws.chair = 'missing'
  if (chair !== null && foreign([chair], choices.leaders)) flaws.chair = 'not_of_unit'
  if (foreign(coChairs, choices.leaders)) flaws.co_chairs = 'not_of_unit'
  else if (coChairs.some((id) => id === chair)) flaws.co_chairs = 'twice'
  if (foreign(delegates, choices.leaders)) flaws.delegates = 'not_of_unit'
  else if (delegates.some((id) => id === chair || coChairs.includes(id))) flaws.delegates = 'twice'
  if (delegates.length > 0 && plan.delegation_reason === '') flaws.delegation_reason = 'required'
  if (foreign(plan.hamlets, choices.hamlets)) flaws.hamlets = 'not_of_unit'
  // Opinions were taken in for the kind that was announced; their terms hang on it.
  if (before?.announcedAt && before.kind !== kindAndForm(plan.meeting).kind)
    flaws.meeting = 'kind_is_announced'
  return flaws
}

function serves(record: Dated, unitId: number, day: Day): boolean {
  return record.unitId === unitId && !isEnded(record, day)
}
