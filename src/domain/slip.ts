import type { Day } from './day.ts'

/** Characters at most: an office's own way of writing a number, `05/PC-UBND`. */
export const SLIP_NUMBER_MAX = 40

/** The number after the last one of the year, written as that was: `05/PC` → `06/PC`. The first where there is none. */
export function nextSlipNumber(last: string | null): string {
  const [, digits = '0', rest = ''] = /^(\d{1,6})(.*)$/.exec(last ?? '') ?? []
  return `${String(Number(digits) + 1).padStart(2, '0')}${rest}`
}

/** What is wrong with the day of a transfer slip: one that has a number has a day, and none is written for later. */
export function slipFault(
  { slip_number: number, slip_on: on }: { slip_number: string; slip_on: Day | null },
  today: Day,
): 'required' | 'in_future' | null {
  if (on === null) return number === '' ? null : 'required'
  return on > today ? 'in_future' : null
}
