import { type Calendar, latestDayBefore } from './calendar.ts'
import { type Day, startOfDay } from './day.ts'
import { type Level, placeOf, type Rule, ruleOn, termOf } from './rule.ts'

/** Units whose opinions lie still when their last step was before an instant (epoch ms). */
export interface StaleBound {
  unitIds: number[]
  before: number
}

/**
 * The instant before which the last step of an open opinion of this place must lie for it to have been left lying today: STALE_AFTER went by
 * without a step (the day of that step is day zero). Null where no such rule holds.
 */
export function staleBefore(
  unit: { id: number; level: Level },
  { calendar, rules }: { calendar: Calendar; rules: readonly Rule[] },
  today: Day,
): number | null {
  const rule = ruleOn(rules, 'STALE_AFTER', today, placeOf(unit))
  return rule && startOfDay(latestDayBefore(calendar, today, termOf(rule)).due)
}

/** The bounds of several units, those of one instant together. */
export function staleBounds(
  units: readonly { id: number; level: Level }[],
  rulebook: { calendar: Calendar; rules: readonly Rule[] },
  today: Day,
): StaleBound[] {
  const bounds = new Map<number, number[]>()
  for (const unit of units) {
    const before = staleBefore(unit, rulebook, today)
    if (before !== null) bounds.set(before, [...(bounds.get(before) ?? []), unit.id])
  }
  return [...bounds].map(([before, unitIds]) => ({ unitIds, before }))
}
