import type { Day } from './day.ts'
import { FEWEST } from './figures.ts'
import { SATISFACTIONS, type Satisfaction } from './voice.ts'

/** How content askers are who said so, out of all who could; null where there is nothing to tell. */
export interface SatisfactionFigures extends Record<Satisfaction, number> {
  rated: number
  asked: number
}

/** What was received by one unit in one quarter, `2026-4`. */
export interface Quarter {
  unit: number
  quarter: string
}

/**
 * A rating is its asker's own, although the opinion is public: two spans a day apart would tell it by subtraction. So what is told is made of whole quarters of one unit
 * with `FEWEST` ratings each, and every difference between two figures is one of such quarters too. The quarter that runs counts when the span reaches today.
 */
export function satisfactionOf(
  rated: readonly (Quarter & { score: Satisfaction; count: number })[],
  asked: readonly (Quarter & { count: number })[],
  { from, to }: { from: Day; to: Day },
  today: Day,
): SatisfactionFigures | null {
  const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0)
  const told = asked.filter((cell) => {
    const [first, last] = daysOf(cell.quarter)
    const own = rated.filter(({ unit, quarter }) => unit === cell.unit && quarter === cell.quarter)
    return from <= first && (last <= to || today <= to) && sum(own) >= FEWEST
  })
  const among = rated.filter((row) =>
    told.some(({ unit, quarter }) => unit === row.unit && quarter === row.quarter),
  )
  if (told.length === 0) return null
  const scored = SATISFACTIONS.map((score) => [score, sum(among.filter((row) => row.score === score))])
  return {
    ...(Object.fromEntries(scored) as Record<Satisfaction, number>),
    rated: sum(among),
    asked: sum(told),
  }
}

const QUARTERS = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const

/** The first and the last day of a quarter. */
function daysOf(quarter: string): [Day, Day] {
  const [year, number] = quarter.split('-')
  const [first, last] = QUARTERS[Number(number) - 1]!
  return [`${year}-${first}`, `${year}-${last}`]
}
