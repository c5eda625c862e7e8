import type { CommitmentState } from './commitment.ts'
import { isAnswered, type OpinionState } from './opinion.ts'

/** "Answered" is one thing, "resolved" another: two words and two figures everywhere. */
export const RESOLUTIONS = ['resolved', 'unresolved'] as const
export type Resolution = (typeof RESOLUTIONS)[number]

/** Commitments in these states leave the matter unresolved. */
export const UNKEPT_STATES = ['open', 'failed'] as const satisfies CommitmentState[]

/**
 * Whether the matter behind an opinion is solved: its answer was issued, nothing that was promised with it is left to do, and no dispute of its asker
 * runs. One without an issued answer is neither: null. The same in SQL: db/queries/resolution.ts.
 */
export function resolutionOf(
  { state, disputedAt }: { state: OpinionState; disputedAt: number | null },
  commitments: readonly { state: CommitmentState }[],
): Resolution | null {
  if (!isAnswered(state)) return null
  if (disputedAt !== null) return 'unresolved'
  const unkept: readonly CommitmentState[] = UNKEPT_STATES
  return commitments.some((commitment) => unkept.includes(commitment.state)) ? 'unresolved' : 'resolved'
}
