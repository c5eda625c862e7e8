import type { DisputeOutcome, Satisfaction } from '../../src/domain/voice.ts'

/** What an asker said to their answer, and what they may still say. Days `YYYY-MM-DD`, instants epoch ms. */
export interface ShownVoice {
  /** The newest issued version; null while there is none. */
  answerId: number | null
  /** What they said of that version. */
  rating: { score: Satisfaction; comment: string } | null
  /** They said something of a version before it. */
  ratedBefore: boolean
  mayRate: boolean
  mayDispute: boolean
  /** The last day on which the newest answer may be disputed; null where that is no question. */
  disputeUntil: string | null
  disputes: ShownDispute[]
  facts: { text: string; addedAt: number; isOwn: boolean }[]
  mayAddFact: boolean
}

export interface ShownDispute {
  answerId: number
  reason: string
  disputedAt: number
  settledAt: number | null
  outcome: DisputeOutcome | null
  reply: string
}
