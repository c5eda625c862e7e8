import { type Calendar, isWorkingDay } from './calendar.ts'
import { addDays, type Day, weekdayOf } from './day.ts'
import type { DutyGround, DutyHead, DutyRow } from './duty.ts'
import { daysOf, type Month } from './month.ts'
import { type Rule, ruleOn } from './rule.ts'
import type { Body } from './session.ts'

/** Whose reception days a rule counts; the heads of other bodies have none. */
const RULE_OF: Partial<Record<Body, string>> = {
  party_committee: 'PARTY_RECEPTION_MIN',
  peoples_committee: 'GOV_RECEPTION_MIN',
}
const THURSDAY = 4

/**
 * The reception days that a head owes in a month, one row each, by the rule in force on each day (Quy định 11-QĐi/TW Đ4; Luật Tiếp công dân Đ12, Đ15;
 * Luật 136/2025/QH15 from 2026-07-01).
 *
 * "n days a month": each day on which the rule holds and the head is counted brings n parts of the month's length; what is no whole day is left away, so
 * that half a month in office owes half. "1 day a week": a week, Monday to Sunday, belongs to the month of its Thursday, as most of its days do, and owes
 * nothing without a working day.
 */
export function requiredSlots(head: DutyHead, month: Month, ground: DutyGround): DutyRow[] {
  const id = ruleIdOf(head, ground)
  if (id === null) return []
  const rules = ground.rules.filter((rule) => rule.id === id)
  const days = daysOf(month)
  const changes = new Set(rules.flatMap(({ from, to }) => [from, ...(to === null ? [] : [addDays(to, 1)])]))
  const slots: DutyRow[] = []
  let parts = 0
  let monthly: Rule | null = null
  let rule: Rule | null = null
  for (const day of days) {
    if (day === days[0] || changes.has(day)) rule = ruleOn(rules, id, day, ground.place)
    if (typeof rule?.value !== 'number' || !isInCharge(head, day, ground.since)) continue
    if (rule.unit === 'day_per_month') {
      monthly = rule
      parts += rule.value
    } else if (rule.unit === 'day_per_week' && isWeekOwed(ground.calendar, day)) {
      const slot = { of: 'slot', month, week: addDays(day, 1 - THURSDAY), rule } as const
      slots.push(...Array<DutyRow>(rule.value).fill(slot))
    }
  }
  const whole = Math.floor(parts / days.length)
  if (monthly) slots.push(...Array<DutyRow>(whole).fill({ of: 'slot', month, week: null, rule: monthly }))
  return slots
}

/** The rule that counts a head's reception days, or null where the law names none. */
export function ruleIdOf(
  { body }: Pick<DutyHead, 'body'>,
  { place }: Pick<DutyGround, 'place'>,
): string | null {
  const prefix = RULE_OF[body]
  return prefix ? `${prefix}_${place.level === 'province' ? 'PROVINCE' : 'COMMUNE'}` : null
}

function isInCharge({ fromOn, toOn }: DutyHead, day: Day, since: Day): boolean {
  return day >= since && day >= fromOn && (toOn === null || day <= toOn)
}

/** Asked of the Thursday of a week. */
function isWeekOwed(calendar: Calendar, day: Day): boolean {
  if (weekdayOf(day) !== THURSDAY) return false
  return [-3, -2, -1, 0, 1, 2, 3].some((n) => isWorkingDay(calendar, addDays(day, n)))
}
