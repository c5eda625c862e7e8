import * as v from 'valibot'
import { type Calendar, isWorkingDay } from './calendar.ts'
import { addDays, type Day } from './day.ts'
import { day, recordId, requiredLines } from './form.ts'
import { REASON_MAX } from './triage-form.ts'

/** Stands as the rule of a due date that a leader of the unit allowed to be put off. */
export const EXTENSION = 'EXTENSION'
/** No answer is put off by more than this many days from today. */
const MOST_DAYS = 366

/** A later day, why (its asker reads it), and the leader who allowed it. */
export const extensionForm = v.object({
  extended_to: day,
  reason: requiredLines(REASON_MAX),
  allowed_by: recordId,
})

/** One putting off of a due date, as everyone may read it. */
export interface Extension {
  fromOn: Day
  toOn: Day
  reason: string
}

export type ExtensionFlaw = 'not_later' | 'over' | 'too_far' | 'not_a_working_day'

/** Why an answer due on `dueOn` cannot be put off to `to`, or null: it must be later than the day that stands, not over, within a year, and a day on which the office works. */
export function extensionFlaw(to: Day, dueOn: Day, today: Day, calendar: Calendar): ExtensionFlaw | null {
  if (to <= dueOn) return 'not_later'
  if (to < today) return 'over'
  if (to > addDays(today, MOST_DAYS)) return 'too_far'
  return isWorkingDay(calendar, to) ? null : 'not_a_working_day'
}
