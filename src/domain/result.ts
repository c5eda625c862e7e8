import * as v from 'valibot'
import { dueDate } from './calendar.ts'
import { type Day, dayOf } from './day.ts'
import { day, optionalWhole } from './form.ts'
import type { Reckoning } from './promise.ts'
import { type Rule, ruleOn, termOf } from './rule.ts'
import type { SessionKind, SessionState } from './session.ts'

/** Ways by which the result of a dialogue is made public: Luật Tổ chức chính quyền địa phương 2025 Đ43. */
export const RESULT_WAYS = ['media', 'posted', 'hamlets'] as const
export type ResultWay = (typeof RESULT_WAYS)[number]

/** States in which a session has a result to publish. */
const HELD_STATES = ['held', 'concluded'] as const satisfies SessionState[]

export const resultForm = v.object({
  seen: optionalWhole(0, Number.MAX_SAFE_INTEGER),
  result_on: day,
  ways: v.pipe(
    v.optional(v.union([v.string(), v.array(v.string())]), []),
    v.transform((value) => (Array.isArray(value) ? value : [value]).filter((way) => way !== '')),
    v.array(v.picklist(RESULT_WAYS, 'not_a_choice')),
    v.minLength(1, 'required'),
    v.transform((ways) => RESULT_WAYS.filter((way) => ways.includes(way))),
  ),
})

/** What is wrong with the day: a result is not public before its dialogue, nor tomorrow. Being late is told, not refused. */
export function flawOfResult(
  { startsAt }: { startsAt: number },
  resultOn: Day,
  today: Day,
): 'before_session' | 'in_future' | null {
  if (resultOn < dayOf(startsAt)) return 'before_session'
  return resultOn > today ? 'in_future' : null
}

/** The ways as the row keeps them, joined by commas. */
export function waysOf(stored: string): ResultWay[] {
  const known = stored.split(',')
  return RESULT_WAYS.filter((way) => known.includes(way))
}

interface WithResult {
  kind: SessionKind
  state: SessionState
  startsAt: number
  resultOn: Day | null
}

/** By when the result has to be public, and where that stands. */
export interface ResultStanding {
  due: Day
  provisional: boolean
  rule: Rule
  on: Day | null
  is: 'published' | 'published_late' | 'waiting' | 'due_today' | 'overdue'
}

/** Where the result of a held dialogue stands today (DIALOGUE_RESULT_PUBLISH, counted from its day); null for what was not held and where no rule asks. */
export function resultStanding(
  { kind, state, startsAt, resultOn: on }: WithResult,
  { calendar, rules, place }: Reckoning,
  today: Day,
): ResultStanding | null {
  if (kind !== 'dialogue' || !(HELD_STATES as readonly SessionState[]).includes(state)) return null
  const from = dayOf(startsAt)
  const rule = ruleOn(rules, 'DIALOGUE_RESULT_PUBLISH', from, place)
  if (!rule) return null
  const { due, provisional } = dueDate(calendar, from, termOf(rule))
  const is =
    on !== null
      ? on > due
        ? 'published_late'
        : 'published'
      : today > due
        ? 'overdue'
        : today === due
          ? 'due_today'
          : 'waiting'
  return { due, provisional, rule, on, is }
}
