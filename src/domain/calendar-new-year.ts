import * as v from 'valibot'
import type { EnteredDay } from './calendar-day.ts'
import { holdsTet, isWeekday, makeUp, proposeFixedDays } from './calendar-proposal.ts'
import type { Day } from './day.ts'
import { optionalDay, tick } from './form.ts'

export const TET_ROWS = 7
export const SWAP_ROWS = 4

/** The fields of a day that a person enters, and of the box that says it is not decided yet. */
const openName = (name: string) => `${name}_open`
const tetNames = rows('tet', TET_ROWS)
const offNames = rows('off', SWAP_ROWS)
const workedNames = rows('worked', SWAP_ROWS)
/** Every date field of the form, in the order of the page. */
const DATE_NAMES = ['hung_kings', ...tetNames, 'national_second', ...offNames, ...workedNames]

const ticked = v.pipe(
  v.optional(v.union([v.string(), v.array(v.string())]), []),
  v.transform((value) => (Array.isArray(value) ? value : [value])),
)

/** The form of a new year: the fixed days that were ticked, and the days entered by hand with a box each. */
export const yearForm = v.object({
  fixed: ticked,
  ...Object.fromEntries(DATE_NAMES.map((name) => [name, optionalDay])),
  ...Object.fromEntries(DATE_NAMES.map((name) => [openName(name), tick])),
})
export type YearAsked = { fixed: string[] } & Record<string, unknown>

export type YearFault =
  | 'required'
  | 'outside_year'
  | 'twice'
  | 'tet_missing'
  | 'not_a_rest_day'
  | 'not_a_weekday'
type YearDecision = { ok: true; days: EnteredDay[] } | { ok: false; faults: Record<string, YearFault> }

/**
 * The days of a new year, as rows to enter. Refused without Giỗ Tổ, the second day of 02/09 and five days of Tết: from then on the year counts as
 * entered and its dates as settled. Giỗ Tổ on a rest day is made up on the next working day.
 */
export function decideYear(year: number, asked: YearAsked): YearDecision {
  const fixed = proposeFixedDays(year).filter(({ on }) => asked.fixed.includes(on))
  const days = fixed.map(({ on, reason }) => dayOff(on, reason, true))
  const faults: Record<string, YearFault> = {}
  const taken = new Set(days.map(({ on }) => on))
  for (const name of DATE_NAMES) {
    const day = enteredDay(name, asked, taken)
    if (day === null) continue
    const fault = faultIn(name, day, year, taken)
    if (fault) faults[name] = fault
    taken.add(day.on)
    days.push(day)
  }
  for (const name of ['hung_kings', 'national_second']) {
    if (asked[name] === null) faults[name] ??= 'required'
  }
  if (!holdsTet(days, year)) faults.tet_1 ??= 'tet_missing'
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, days }
}

/** What a field enters, or null where it was left empty. */
function enteredDay(name: string, asked: YearAsked, taken: ReadonlySet<Day>): EnteredDay | null {
  const typed = asked[name] as Day | null
  if (typed === null) return null
  const decided = asked[openName(name)] !== true
  if (workedNames.includes(name)) return { ...dayOff(typed, 'swap', decided), kind: 'worked' }
  if (offNames.includes(name)) return dayOff(typed, 'swap', decided)
  if (tetNames.includes(name)) return dayOff(typed, 'tet', decided)
  if (name === 'national_second') return dayOff(typed, 'national', decided)
  const on = isWeekday(typed) ? typed : makeUp(typed, new Set(taken))
  return dayOff(on, 'hung_kings', decided)
}

function faultIn(name: string, { on }: EnteredDay, year: number, taken: ReadonlySet<Day>): YearFault | null {
  if (!on.startsWith(`${year}-`)) return 'outside_year'
  if (taken.has(on)) return 'twice'
  if (workedNames.includes(name)) return isWeekday(on) ? 'not_a_rest_day' : null
  // A rest day is off without being entered; written down as Tết it would hide that a working day off is missing.
  return isWeekday(on) ? null : 'not_a_weekday'
}

function dayOff(on: Day, reason: string, decided: boolean): EnteredDay {
  return { on, kind: 'off', decided, reason, note: '' }
}

function rows(name: string, n: number): string[] {
  return Array.from({ length: n }, (_, i) => `${name}_${i + 1}`)
}
