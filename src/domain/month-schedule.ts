import { addDays, type Day, daysBetween, isDay, startOfDay, weekdayOf } from './day.ts'

/** How far the public calendar goes: who follows its links, a robot too, comes to an end. */
const YEARS_BACK = 10
const YEARS_AHEAD = 3

/** A month of the public calendar. `refused`: another was asked for, which is none, or too far away. */
export interface AskedMonth {
  /** `2026-12`. */
  month: string
  refused: 'no_month' | 'too_far' | null
}

/** The month that an address asks for, `2026-12`; the current one where it asks for none, for nonsense, or for one too far away. */
export function askedMonth(text: string | undefined, today: Day): AskedMonth {
  const current = today.slice(0, 7)
  if (!text) return { month: current, refused: null }
  if (!isMonth(text)) return { month: current, refused: 'no_month' }
  return isWithin(text, today) ? { month: text, refused: null } : { month: current, refused: 'too_far' }
}

/** The month before and after; null where the calendar ends. */
export function monthsBeside(month: string, today: Day): { before: string | null; after: string | null } {
  const within = (other: string) => (isWithin(other, today) ? other : null)
  return {
    before: within(addDays(`${month}-01`, -1).slice(0, 7)),
    after: within(addDays(`${month}-01`, 31).slice(0, 7)),
  }
}

/** From when, and before when (epoch ms), a month lasts in Hà Nội. */
export function spanOfMonth(month: string): { from: number; until: number } {
  return {
    from: startOfDay(`${month}-01`),
    until: startOfDay(`${addDays(`${month}-01`, 31).slice(0, 7)}-01`),
  }
}

/** The days of a month as weeks from Monday to Sunday; null where a week belongs to another month. */
export function weeksOfMonth(month: string): (Day | null)[][] {
  const first = `${month}-01`
  const length = daysBetween(first, `${addDays(first, 31).slice(0, 7)}-01`)
  const days = Array.from({ length }, (_, n) => addDays(first, n))
  const cells = [...new Array<null>(weekdayOf(first) - 1).fill(null), ...days]
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, n) => cells[week * 7 + n] ?? null),
  )
}

function isMonth(text: string): boolean {
  return /^\d{4}-\d\d$/.test(text) && isDay(`${text}-01`)
}

function isWithin(month: string, today: Day): boolean {
  const years = Number(month.slice(0, 4)) - Number(today.slice(0, 4))
  return years >= -YEARS_BACK && years <= YEARS_AHEAD
}
