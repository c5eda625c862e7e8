import { type Calendar, isWorkingDay, latestDayBefore } from './calendar.ts'
import { soonUntil } from './commitment-filter.ts'
import { addDays, type Day, weekdayOf } from './day.ts'

/** Where the promised day of an open opinion lies; the week ends on Sunday. Two need the working calendar: long overdue, and due within a few working days. */
export const DUE_SPANS = ['overdue', 'qua-han-lau', 'today', 'sap-den-han', 'this_week'] as const
export type DueSpan = (typeof DUE_SPANS)[number]

/** Overdue for more than so many working days is long overdue, and the leader's. */
export const LONG_OVERDUE_AFTER = 3

/** What the working calendar says of a day: the last day that is due soon, and the day before which whatever is due is long overdue. */
export interface DueMarks {
  soonUntil: Day
  longOverdueBefore: Day
}

/** The marks of `today`; a day off counts as the working day before it. */
export function dueMarks(calendar: Calendar, today: Day): DueMarks {
  const working = isWorkingDay(calendar, today)
    ? today
    : latestDayBefore(calendar, today, { days: 1, kind: 'working' }).due
  const term = { days: LONG_OVERDUE_AFTER, kind: 'working' } as const
  return {
    soonUntil: soonUntil(calendar, today),
    longOverdueBefore: latestDayBefore(calendar, working, term).due,
  }
}

/** Whether a span can only be told from the marks of the day. */
export function needsMarks(span: DueSpan | null): boolean {
  return span === 'qua-han-lau' || span === 'sap-den-han'
}

/**
 * First and last day, both counted, on which what is asked for is due; a `from` of null is open. Exactly one of overdue, today and later holds any day. Null where the span
 * needs marks that were not given.
 */
export function dueBounds(
  span: DueSpan,
  today: Day,
  marks: DueMarks | null = null,
): { from: Day | null; to: Day } | null {
  switch (span) {
    case 'overdue':
      return { from: null, to: addDays(today, -1) }
    case 'qua-han-lau':
      return marks && { from: null, to: addDays(marks.longOverdueBefore, -1) }
    case 'today':
      return { from: today, to: today }
    case 'sap-den-han':
      return marks && { from: addDays(today, 1), to: marks.soonUntil }
    case 'this_week':
      return { from: today, to: addDays(today, 7 - weekdayOf(today)) }
  }
}
