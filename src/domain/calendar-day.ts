import * as v from 'valibot'
import type { Calendar, CalendarDay } from './calendar.ts'
import { type Day, weekdayOf } from './day.ts'
import { choice, line, optionalChoice } from './form.ts'

/** Why a day departs from Monday to Friday. The holidays of the law, a swap by the yearly notice, and what a note explains. */
export const DAY_REASONS = [
  'new_year',
  'tet',
  'hung_kings',
  'reunification',
  'labour',
  'national',
  'culture',
  'swap',
  'other',
] as const
export type DayReason = (typeof DAY_REASONS)[number]

/** A row of the working calendar, with what a person noted beside it. */
export interface EnteredDay extends CalendarDay {
  note: string
}

/** One day as it was and as it becomes; null is as usual, Monday to Friday worked. */
export interface DayChange {
  on: Day
  from: EnteredDay | null
  to: EnteredDay | null
}

/** The first day that dates are computed from; the calendar knows none before it. */
const FIRST_CALENDAR_DAY: Day = '2025-01-01'

export const dayForm = v.object({
  kind: choice(['usual', 'off', 'worked']),
  day_reason: optionalChoice(DAY_REASONS),
  note: line(200),
  decided: optionalChoice(['yes', 'no']),
})
export type DayAsked = v.InferOutput<typeof dayForm>

export type DayFault =
  | 'required'
  | 'usual_undecided'
  | 'worked_weekday'
  | 'worked_needs_swap'
  | 'note_needed'
  | 'before_first_day'
  | 'year_not_entered'
type DayDecision =
  | { ok: true; to: EnteredDay | null }
  | { ok: false; field: 'kind' | 'day_reason' | 'note' | 'decided' | 'on'; code: DayFault }

/** What a day becomes. A year is entered as a whole first, or one day of it would make all the others count as settled. */
export function decideDay(calendar: Calendar, on: Day, asked: DayAsked): DayDecision {
  const outside = dayOutside(calendar, on)
  if (outside) return { ok: false, field: 'on', code: outside }
  if (asked.kind === 'usual') {
    // A day without a row counts as settled: stored so, one that is still open would look decided.
    return asked.decided === 'no'
      ? { ok: false, field: 'decided', code: 'usual_undecided' }
      : { ok: true, to: null }
  }
  if (asked.decided === null) return { ok: false, field: 'decided', code: 'required' }
  if (asked.kind === 'off' && asked.day_reason === null)
    return { ok: false, field: 'day_reason', code: 'required' }
  const { kind, note } = asked
  const day = { on, kind, decided: asked.decided === 'yes', reason: asked.day_reason ?? 'swap', note }
  const fault = faultOf(day)
  return fault ? { ok: false, ...fault } : { ok: true, to: day }
}

/** Whether a day lies before the calendar begins, or in a year that nobody has entered; null where it may be changed. */
export function dayOutside(calendar: Calendar, on: Day): 'before_first_day' | 'year_not_entered' | null {
  if (on < FIRST_CALENDAR_DAY) return 'before_first_day'
  const year = Number(on.slice(0, 4))
  return year < calendar.firstYear || year > calendar.lastYear ? 'year_not_entered' : null
}

/**
 * What a row cannot say. A weekday is worked anyway, so a row says so only while it is undecided; a rest day is worked because of a swap or
 * something else that a note explains.
 */
export function faultOf(day: EnteredDay): {
  field: 'kind' | 'day_reason' | 'note'
  code: 'worked_weekday' | 'worked_needs_swap' | 'note_needed'
} | null {
  if (day.kind === 'worked' && day.decided) {
    if (weekdayOf(day.on) <= 5) return { field: 'kind', code: 'worked_weekday' }
    if (day.reason !== 'swap' && day.reason !== 'other')
      return { field: 'day_reason', code: 'worked_needs_swap' }
  }
  return day.reason === 'other' && day.note === '' ? { field: 'note', code: 'note_needed' } : null
}

/** Those of the wanted days that differ from what is stored, in order. */
export function changesOf(
  stored: ReadonlyMap<Day, EnteredDay>,
  wanted: readonly { on: Day; to: EnteredDay | null }[],
): DayChange[] {
  return wanted
    .map(({ on, to }) => ({ on, from: stored.get(on) ?? null, to }))
    .filter(({ from, to }) => dayCode(from) !== dayCode(to) || (from?.note ?? '') !== (to?.note ?? ''))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** A day in the record of changes: `usual`, or kind, reason and whether it is decided. Notes are free text and stay out of it. */
export function dayCode(day: CalendarDay | null): string {
  if (day === null) return 'usual'
  return `${day.kind}.${day.reason}.${day.decided ? 'decided' : 'undecided'}`
}

/** The day that a code of the record means; null for as usual. */
export function dayFromCode(on: Day, code: string): EnteredDay | null {
  const [kind, reason = '', decided] = code.split('.')
  if (kind !== 'off' && kind !== 'worked') return null
  return { on, kind, reason, decided: decided === 'decided', note: '' }
}
