import * as v from 'valibot'
import { addDays, type Day } from './day.ts'
import { day, line, optionalChoice, optionalWhole } from './form.ts'
import { mayStandFor, placeOf, type Rule, type RuleUnit, ruleOn } from './rule.ts'
import type { Unit } from './unit.ts'

/** A row of the rules, with the id it is stored under. */
export interface StoredRule extends Rule {
  rowId: number
}

export const ruleForm = v.object({
  /** The id of a unit, or `all` for what holds everywhere. */
  scope: line(20),
  rule_value: optionalWhole(1, 366),
  rolls: optionalChoice(['true', 'false']),
  counted: optionalChoice(['working_day', 'calendar_day', 'day_per_month', 'day_per_week']),
  since: day,
  rule_source: line(300),
})
export type RuleAsked = v.InferOutput<typeof ruleForm>

export type NewRule = Omit<Rule, 'to'>
type RuleField = keyof RuleAsked
export type RuleDecision =
  | { ok: true; row: NewRule }
  /** `central` where the value was looser than what holds everywhere. */
  | { ok: false; field: RuleField; code: string; central?: Rule }

/** Who sets a rule: the units administered, and whether what holds everywhere may be set too (see domain/topmost.ts). */
export interface Setter {
  units: readonly Pick<Unit, 'id' | 'level'>[]
  keepsWhole: boolean
}

/** How far ahead a value may begin, in days. */
const FARTHEST = 3660
const MOST: Partial<Record<RuleUnit, number>> = { day_per_month: 31, day_per_week: 7 }
/** Units that a new law may exchange for one another. */
const EXCHANGED: readonly (readonly RuleUnit[])[] = [
  ['working_day', 'calendar_day'],
  ['day_per_month', 'day_per_week'],
]

/** Whether a rule can be set here: one with a number, and the choice of moving a fixed day. Other flags and lists are the law's own words. */
export function isSettable(rule: Pick<Rule, 'id' | 'value'>): boolean {
  return typeof rule.value === 'number' || rule.id === 'RECEPTION_ROLL'
}

/** The units of counting that a central row of this rule may take. */
export function countedAs({ unit }: Pick<Rule, 'unit'>): readonly RuleUnit[] {
  return EXCHANGED.find((units) => units.includes(unit)) ?? [unit]
}

/** From when on a value can be set: tomorrow, since what was computed today was computed by today's value. */
export function firstSettableDay(today: Day): Day {
  return addDays(today, 1)
}

/**
 * The row that a form asks for. A unit tightens what holds everywhere and never loosens it, save our own defaults; what holds everywhere is set with
 * its source by whoever keeps the whole office. `rules` holds the rows of this one rule.
 */
export function decideRule(
  rules: readonly Rule[],
  id: string,
  asked: RuleAsked,
  { units, keepsWhole }: Setter,
  today: Day,
): RuleDecision {
  if (asked.since < firstSettableDay(today)) return refused('since', 'from_tomorrow')
  if (asked.since > addDays(today, FARTHEST)) return refused('since', 'too_far')
  if (asked.scope === '') return refused('scope', 'required')
  const unit = units.find((one) => String(one.id) === asked.scope)
  const isCentral = asked.scope === 'all' && keepsWhole
  if (!unit && !isCentral) return refused('scope', 'not_a_choice')
  const before = rules.find((rule) => rule.officeId === null)
  const level = unit?.level ?? (before?.level === 'province' ? 'province' : 'commune')
  const central = ruleOn(rules, id, asked.since, { unitId: null, level })
  if (!central || !isSettable(central)) return refused('scope', 'not_in_force')
  const value = askedValue(central, asked)
  if (value === null) return refused(id === 'RECEPTION_ROLL' ? 'rolls' : 'rule_value', 'required')
  const officeId = unit?.id ?? null
  const counted = isCentral && asked.counted ? asked.counted : central.unit
  if (!countedAs(central).includes(counted)) return refused('counted', 'not_a_choice')
  if (unit && asked.counted && asked.counted !== central.unit) return refused('counted', 'central_alone')
  if (typeof value === 'number' && value > (MOST[counted] ?? 366))
    return refused('rule_value', 'not_a_number')
  if (isCentral && asked.rule_source === '') return refused('rule_source', 'required')
  if (rules.some((rule) => rule.officeId === officeId && rule.from === asked.since))
    return refused('since', 'taken')
  const row: NewRule = {
    id,
    value,
    unit: counted,
    level: unit ? unit.level : central.level,
    from: asked.since,
    source: asked.rule_source,
    status: isCentral ? 'verified' : 'default',
    officeId,
  }
  if (unit && !mayStandFor(row, central)) return { ok: false, field: 'rule_value', code: 'looser', central }
  return { ok: true, row }
}

/** Whether a row may be taken back: until its first day, by whoever could have set it. What has taken effect stays. */
export function mayWithdraw(row: StoredRule, { units, keepsWhole }: Setter, today: Day): boolean {
  if (row.from <= today) return false
  return row.officeId === null ? keepsWhole : units.some(({ id }) => id === row.officeId)
}

/** What holds in each of these units on a day; units with the same row stand together, those without any row last. */
export function heldIn<U extends Pick<Unit, 'id' | 'level' | 'name'>>(
  rules: readonly Rule[],
  id: string,
  units: readonly U[],
  on: Day,
): { rule: Rule | null; units: U[] }[] {
  const groups = new Map<Rule | null, U[]>()
  for (const unit of units) {
    const rule = ruleOn(rules, id, on, placeOf(unit))
    groups.set(rule, [...(groups.get(rule) ?? []), unit])
  }
  return [...groups]
    .map(([rule, held]) => ({ rule, units: held }))
    .sort((a, b) => Number(a.rule === null) - Number(b.rule === null))
}

function askedValue(central: Rule, asked: RuleAsked): number | boolean | null {
  if (central.id === 'RECEPTION_ROLL') return asked.rolls === null ? null : asked.rolls === 'true'
  return asked.rule_value
}

function refused(field: RuleField, code: string): RuleDecision {
  return { ok: false, field, code }
}
