import type { FigureSpan, OpinionCounts, Spread } from '../../src/domain/figures.ts'
import type { SatisfactionFigures } from '../../src/domain/satisfaction.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import type { TopicCode } from '../../src/domain/topic.ts'

/** A number with the address of the list that it counts. */
export interface Linked {
  count: number
  list: string
}
export type LinkedCounts = Record<keyof OpinionCounts, Linked>

/** Public figures as a page shows them. Days `YYYY-MM-DD`. */
export interface ShownFigures {
  span: FigureSpan
  all: LinkedCounts
  byUnit: { name: string; counts: LinkedCounts }[]
  byTopic: { topic: TopicCode; counts: LinkedCounts }[]
  spread: Spread | null
  satisfaction: SatisfactionFigures | null
  sessions: Record<SessionKind, Linked>
}
