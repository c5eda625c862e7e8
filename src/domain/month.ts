import type { Day } from './day.ts'

/** A month of Hà Nội, written `2026-03`. Months compare as text. */
export type Month = string

/** The month that a day lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

/** January to December of a year. */
export function monthsOf(year: number): Month[] {
  return Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)
}

/** Days in a month. */
export function lengthOf(month: Month): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
}

/** Every day of a month, the first to the last. */
export function daysOf(month: Month): Day[] {
  return Array.from({ length: lengthOf(month) }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`)
}
