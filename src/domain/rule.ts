import type { Term } from './calendar.ts'
import type { Day } from './day.ts'

export type Level = 'province' | 'commune'
export type RuleUnit =
  | 'working_day'
  | 'calendar_day'
  | 'day_per_month'
  | 'day_per_week'
  | 'per_year'
  | 'month'
  | 'list'
  | 'flag'
/** How sure its words are: only `verified` was read at the source; all others an administrator may change. */
export type RuleStatus = 'verified' | 'second_hand' | 'memory' | 'default'

/** A dated rule. `from` and `to` are both days on which it holds; `to` is null while no end is known. */
export interface Rule {
  id: string
  value: number | boolean | readonly string[]
  unit: RuleUnit
  level: Level | 'both'
  from: Day
  to: Day | null
  source: string
  status: RuleStatus
  /** The unit that set it for itself; null: it holds everywhere. */
  officeId: number | null
}

/** Where a rule is asked for: the unit, whose own rows count, and its level. `unitId` null asks for what holds everywhere. */
export interface Place {
  unitId: number | null
  level: Level
}

/** The place of a unit's own records. */
export function placeOf({ id: unitId, level }: { id: number; level: Level }): Place {
  return { unitId, level }
}

/**
 * The row of a rule that holds in a place on a day, or null. A row for the level itself goes before one for both; of several, the one that
 * came into force last. The unit's own row goes before the central one as far as it may: it tightens, or the central one is but our default.
 */
export function ruleOn(rules: readonly Rule[], id: string, day: Day, { unitId, level }: Place): Rule | null {
  const inForce = rules
    .filter((rule) => rule.id === id && (rule.level === level || rule.level === 'both'))
    .filter(({ from, to }) => from <= day && (to === null || day <= to))
    .sort((a, b) => rank(a) - rank(b) || (a.from < b.from ? 1 : -1))
  const central = inForce.find(({ officeId }) => officeId === null) ?? null
  const own = unitId === null ? undefined : inForce.find(({ officeId }) => officeId === unitId)
  return own && central && mayStandFor(own, central) ? own : central
}

/**
 * Whether a unit may set this for itself: it never loosens what law or a higher office says, while our own defaults and what the law leaves to the
 * office are its to choose. A row that counts in other units than the central one cannot be compared, and does not stand.
 */
export function mayStandFor(own: Pick<Rule, 'id' | 'value' | 'unit'>, central: Rule): boolean {
  if (own.unit !== central.unit) return false
  return central.status === 'default' || LEFT_TO_THE_OFFICE.includes(own.id) || isTighter(own, central)
}

/** Practice alone says whether a reception day that is no working day moves to the next one. */
const LEFT_TO_THE_OFFICE: readonly string[] = ['RECEPTION_ROLL']

/** Rules that ask for at least so much: more is tighter. Of all other numbers, terms in which something must be done, less is. */
const AT_LEAST: readonly string[] = [
  'PARTY_RECEPTION_MIN_PROVINCE',
  'PARTY_RECEPTION_MIN_COMMUNE',
  'GOV_RECEPTION_MIN_PROVINCE',
  'GOV_RECEPTION_MIN_COMMUNE',
  'RECEPTION_POST_BEFORE',
  'DIALOGUE_MIN_PER_YEAR',
  'DIALOGUE_LOCAL_MIN_PER_YEAR',
  'DIALOGUE_NOTICE_BEFORE',
  'DISPUTE_WINDOW',
]

/** Whether a value is at least as strict as another of the same rule. What is no number cannot be compared and is not. */
function isTighter(own: Pick<Rule, 'id' | 'value'>, central: Pick<Rule, 'value'>): boolean {
  if (typeof own.value !== 'number' || typeof central.value !== 'number') return false
  return AT_LEAST.includes(own.id) ? own.value >= central.value : own.value <= central.value
}

/** The term of a rule counted in working or calendar days. Throws RangeError for a rule of any other unit. */
export function termOf(rule: Rule): Term {
  if (typeof rule.value === 'number') {
    if (rule.unit === 'working_day') return { days: rule.value, kind: 'working' }
    if (rule.unit === 'calendar_day') return { days: rule.value, kind: 'calendar' }
  }
  throw new RangeError(`${rule.id} is not a term in days`)
}

function rank(rule: Rule): number {
  return rule.level === 'both' ? 1 : 0
}
