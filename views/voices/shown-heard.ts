import type { Satisfaction } from '../../src/domain/voice.ts'
import type { ShownDispute } from './own-voice.ts'

/** What came from the asker after the opinion was received. Instants epoch ms. */
export interface ShownHeard {
  /** What its asker, or that of one merged into it, thinks of issued versions. */
  ratings: { id: number; answerId: number; score: Satisfaction; comment: string; ratedAt: number }[]
  /** Requests to have personal data erased, oldest first. */
  erasures: { replyOn: string; decidedAt: number | null }[]
  disputes: (ShownDispute & { id: number; settler: string | null })[]
  /** `adder` null: the asker. */
  facts: { id: number; text: string; addedAt: number; adder: string | null }[]
}
