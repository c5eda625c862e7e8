import type { DayChange, EnteredDay } from './calendar-day.ts'
import { dayCode, dayFromCode } from './calendar-day.ts'
import { holdsTet } from './calendar-proposal.ts'
import { type Day, isDay } from './day.ts'

export const CALENDAR = 'calendar:1'

/** What the record of one change of the calendar says. */
export interface CalendarEvent {
  seq: number
  step: string
  data: Record<string, unknown>
}

/** One day of a recorded change, as codes (see `dayCode`). */
export interface RecordedDay {
  on: Day
  from: string
  to: string
}

const ARROW = '>'

/** Each changed day with what it was and what it became, as codes alone. */
export function recordOfChanges(changes: readonly DayChange[]): Record<string, string> {
  return Object.fromEntries(changes.map(({ on, from, to }) => [on, `${dayCode(from)}${ARROW}${dayCode(to)}`]))
}

/** The days that a recorded change touched, in order; none for the calendar as it was shipped. */
export function daysOfRecord(data: Record<string, unknown>): RecordedDay[] {
  return Object.entries(data)
    .filter(([on]) => isDay(on))
    .map(([on, said]) => {
      const [from = 'usual', to = 'usual'] = String(said).split(ARROW)
      return { on, from, to }
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1))
}

type Undoing = { ok: true; changes: DayChange[] } | { ok: false; refusal: 'not_found' | 'stale' }

/**
 * The change that takes back the recorded change `seq`: each day becomes what it was before. Stale where a later change touched one of the
 * same days, or where a year would be left with some days and without its Tết: these would pass for the whole of it. A note that is gone stays gone: the record does not keep any. `later` holds the record of `seq` and of all that came after it.
 */
export function undoChange(
  later: readonly CalendarEvent[],
  seq: number,
  stored: ReadonlyMap<Day, EnteredDay>,
): Undoing {
  const days = daysOfRecord(later.find((event) => event.seq === seq)?.data ?? {})
  if (days.length === 0) return { ok: false, refusal: 'not_found' }
  const touched = new Set(
    later.filter((event) => event.seq > seq).flatMap(({ data }) => daysOfRecord(data).map(({ on }) => on)),
  )
  if (days.some(({ on }) => touched.has(on))) return { ok: false, refusal: 'stale' }
  const changes = days.map(({ on, from }) => {
    const now = stored.get(on) ?? null
    const before = dayFromCode(on, from)
    return { on, from: now, to: before && { ...before, note: noteKept(now, before) } }
  })
  return robsYear(stored, changes) ? { ok: false, refusal: 'stale' } : { ok: true, changes }
}

/** Whether a year would be left with some days and without its Tết, where it was entered as a whole or not at all. */
function robsYear(stored: ReadonlyMap<Day, EnteredDay>, changes: readonly DayChange[]): boolean {
  const after = new Map<Day, EnteredDay | null>([
    ...stored,
    ...changes.map(({ on, to }) => [on, to] as const),
  ])
  const [before, left] = [[...stored.values()], [...after.values()].filter((day) => day !== null)]
  const years = new Set(changes.map(({ on }) => Number(on.slice(0, 4))))
  return [...years].some((year) => isWhole(before, year) && !isWhole(left, year))
}

function isWhole(days: readonly EnteredDay[], year: number): boolean {
  return holdsTet(days, year) || !days.some(({ on }) => on.startsWith(`${year}-`))
}

function noteKept(now: EnteredDay | null, before: EnteredDay): string {
  return now?.reason === before.reason ? now.note : ''
}
