import { addDays, type Day, weekdayOf } from './day.ts'

/** Where the promised day of an open opinion lies; the week ends on Sunday. */
export const DUE_SPANS = ['overdue', 'today', 'this_week'] as const
export type DueSpan = (typeof DUE_SPANS)[number]

/** First and last day, both counted, on which what is asked for is due; null is open. Exactly one of overdue, today and later holds any day. */
export function dueBounds(span: DueSpan, today: Day): { from: Day | null; to: Day } {
  if (span === 'overdue') return { from: null, to: addDays(today, -1) }
  if (span === 'today') return { from: today, to: today }
  return { from: today, to: addDays(today, 7 - weekdayOf(today)) }
}
