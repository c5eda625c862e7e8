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

type AssignmentFault =
  | { field: 'due_on'; code: 'over' | 'after_due' }
  | { field: 'agency_id'; code: 'not_a_choice' }

/**
 * What is wrong with giving an opinion to an agency until a day, or null. `agencies` are those of its unit in force; the one that has it
 * already is no choice.
 */
export function assignmentFault(
  asked: { agency_id: number; due_on: Day },
  opinion: { agencyId: number | null; dueOn: Day | null },
  agencies: readonly { id: number }[],
  today: Day,
): AssignmentFault | null {
  const code = assignmentFlaw(asked.due_on, opinion.dueOn, today)
  if (code) return { field: 'due_on', code }
  const isChoice = agencies.some(({ id }) => id === asked.agency_id) && asked.agency_id !== opinion.agencyId
  return isChoice ? null : { field: 'agency_id', code: 'not_a_choice' }
}
