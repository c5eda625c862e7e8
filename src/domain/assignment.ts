import type { Day } from './day.ts'

/**
 * Whether an agency may be given until `dueOn`: not later than the answer is promised, and not a day that is already over. Once the promise itself is
 * past, today is the latest. Null when it may, else a code.
 */
export function assignmentFlaw(dueOn: Day, promisedOn: Day | null, today: Day): 'over' | 'after_due' | null {
  const latest = latestAssignmentDay(promisedOn, today)
  if (latest !== null && dueOn > latest) return 'after_due'
  return dueOn < today ? 'over' : null
}

/** The day proposed to an agency, which is also the latest it may get; null while nothing is promised. */
export function latestAssignmentDay(promisedOn: Day | null, today: Day): Day | null {
  return promisedOn !== null && promisedOn < today ? today : promisedOn
}
