import { type Day, dayOf, daysBetween } from './day.ts'
import { isOpen, type OpinionState } from './opinion.ts'

export type Timeliness = 'on_time' | 'due_today' | 'overdue'

/** How an open opinion stands against its due date on a day of Hà Nội: exactly one of three. Null for one without a due date, and for one no longer open. */
export function timelinessOf(
  { state, dueOn }: { state: OpinionState; dueOn: Day | null },
  today: Day,
): Timeliness | null {
  if (dueOn === null || !isOpen(state)) return null
  if (dueOn === today) return 'due_today'
  return dueOn < today ? 'overdue' : 'on_time'
}

/** By how many days an answer came, or is, late; 0 when it is not. `answeredAt` in epoch ms, null while there is none. */
export function daysLate(
  opinion: { state: OpinionState; dueOn: Day | null; answeredAt: number | null },
  today: Day,
): number {
  const { state, dueOn, answeredAt } = opinion
  if (dueOn === null) return 0
  if (isOpen(state)) return Math.max(0, daysBetween(dueOn, today))
  return answeredAt === null ? 0 : Math.max(0, daysBetween(dueOn, dayOf(answeredAt)))
}
