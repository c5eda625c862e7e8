import * as v from 'valibot'
import type { BoardGroup } from './board-filter.ts'
import type { Day } from './day.ts'
import { line, optionalDay } from './form.ts'
import type { TopicCode } from './topic.ts'

/** Below so many answers nothing is said of how long they took or how content their askers are: it would speak of single people. */
export const FEWEST = 5

/** Which opinions are counted: those received from `from` to `to`, both counted, in one unit or in all. */
export interface FigureSpan {
  /** Slug of a unit. */
  unit: string | null
  from: Day
  to: Day
}

const slug = v.pipe(
  line(100),
  v.transform((text) => text || null),
)
const inOrder = <Typed extends { from: Day | null; to: Day | null }>({ from, to }: Typed) =>
  !from || !to || from <= to

/** The addresses of the page. Without days it is this year up to today. */
export const figuresQuery = v.object({ 'don-vi': slug, tu: optionalDay, den: optionalDay })
/** The same under the names of the API. */
export const apiFiguresQuery = v.object({ unit: slug, from: optionalDay, to: optionalDay })

/** The span that was asked for, or the name of the end that is wrong. */
export function spanOf(
  asked: { unit: string | null; from: Day | null; to: Day | null },
  today: Day,
): FigureSpan | null {
  const to = asked.to ?? (asked.from && asked.from > today ? asked.from : today)
  const from = asked.from ?? `${to.slice(0, 4)}-01-01`
  return inOrder({ from, to }) ? { unit: asked.unit, from, to } : null
}

/**
 * What became of the opinions received in a span. Every one received is answered, pending, overdue, merged or gone another way, each once; every one answered is on time
 * or late, and resolved or not.
 */
export interface OpinionCounts {
  received: number
  answered: number
  onTime: number
  late: number
  resolved: number
  unresolved: number
  pending: number
  overdue: number
  merged: number
  left: number
}

/** The group of the board that a figure counts: the number and the list behind it rest on one condition. Of those received and merged the board has no group. */
export const GROUP_OF = {
  answered: 'all_answered',
  onTime: 'on_time',
  late: 'late',
  resolved: 'resolved',
  unresolved: 'unresolved',
  pending: 'pending',
  overdue: 'overdue',
  left: 'left',
} as const satisfies Partial<Record<keyof OpinionCounts, BoardGroup>>
export const COUNTED = [
  'received',
  'answered',
  'onTime',
  'late',
  'resolved',
  'unresolved',
  'pending',
  'overdue',
  'merged',
  'left',
] as const satisfies (keyof OpinionCounts)[]

/** Counts of one unit and topic, from which every table is added up. */
export interface CountRow extends OpinionCounts {
  unit: string
  topic: TopicCode
}

/** The sum of rows; of none, zeros. */
export function sumOf(rows: readonly OpinionCounts[]): OpinionCounts {
  const sum = (counted: keyof OpinionCounts) => rows.reduce((total, row) => total + row[counted], 0)
  return Object.fromEntries(COUNTED.map((counted) => [counted, sum(counted)])) as unknown as OpinionCounts
}

/** Rows added up by a key, in the order in which each key came first. */
export function sumBy<Key extends string>(
  rows: readonly CountRow[],
  keyOf: (row: CountRow) => Key,
): { key: Key; counts: OpinionCounts }[] {
  const keys = [...new Set(rows.map(keyOf))]
  return keys.map((key) => ({ key, counts: sumOf(rows.filter((row) => keyOf(row) === key)) }))
}

/** Days from receipt to answer: the middle one, and the quarter of the quickest and of the slowest. */
export interface Spread {
  count: number
  lower: number
  median: number
  upper: number
  longest: number
}

/** The spread of answer times given as how many answers took how many days; null below `FEWEST` answers. A middle between two is the mean of both. */
export function spreadOf(times: readonly { days: number; count: number }[]): Spread | null {
  const sorted = [...times].sort((a, b) => a.days - b.days)
  const count = sorted.reduce((sum, one) => sum + one.count, 0)
  if (count < FEWEST) return null
  const at = (place: number) => {
    let passed = 0
    for (const { days, count } of sorted) {
      passed += count
      if (place < passed) return days
    }
    return sorted.at(-1)!.days
  }
  const quantile = (share: number) => {
    const place = (count - 1) * share
    const [below, above] = [at(Math.floor(place)), at(Math.ceil(place))]
    return below + (above - below) * (place - Math.floor(place))
  }
  return {
    count,
    lower: quantile(0.25),
    median: quantile(0.5),
    upper: quantile(0.75),
    longest: sorted.at(-1)!.days,
  }
}

/** Hundredths of a percent, rounded down: a whole hundred only where nothing is missing. Null of nothing. */
export function hundredths(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part / whole) * 10_000)
}
