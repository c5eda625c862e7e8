import { type Day, dayOf } from './day.ts'
import type { DutyHead } from './duty.ts'
import { lengthOf, type Month } from './month.ts'

/**
 * From which day on a unit's duties are counted: the day of its first recorded session, or today where that lies ahead or there is none; never
 * before the unit existed. What an office did not record it is not shown to have failed.
 */
export function countedSince(unit: { fromOn: Day }, firstSessionAt: number | null, today: Day): Day {
  const first = firstSessionAt === null ? today : dayOf(firstSessionAt)
  const recorded = first < today ? first : today
  return recorded > unit.fromOn ? recorded : unit.fromOn
}

/** Whether any day of the month is counted for this head. */
export function isCounted(head: DutyHead, month: Month, since: Day): boolean {
  const last = `${month}-${String(lengthOf(month)).padStart(2, '0')}`
  return last >= since && last >= head.fromOn && (head.toOn === null || head.toOn >= `${month}-01`)
}
