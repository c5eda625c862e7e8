import { type Roll, readPattern } from '../../src/domain/series.ts'
import type { Strings } from '../strings/vi.ts'

export interface ShownSeries {
  pattern: string
  roll: Roll
  startTime: string
  endTime: string
  fromOn: string
  untilOn: string
  endedAt: number | null
}

/** The rule of a series in a sentence: which days, which hours, and what becomes of a day off. */
export function ruleSentence(s: Strings, series: ShownSeries): string {
  const pattern = readPattern(series.pattern)
  return pattern ? s.series.rule(pattern, series.startTime, series.endTime, series.roll) : ''
}
