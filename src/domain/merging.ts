import { isAnswered, isLeft, type OpinionState } from './opinion.ts'

interface Mergeable {
  id: number
  unitId: number
  state: OpinionState
  publicAt: number | null
}

/** Why one opinion cannot be merged into another; the code is the end of a sentence in errors (`into.…`). */
export type MergeFault = 'not_found' | 'would_hide'

/**
 * Whether `opinion` may be merged into `into`: another one of the same unit that did not leave the line. What is public does not go into what is private: everybody would
 * lose sight of it, and its asker would get an answer written for another person's private matter.
 */
export function mergeFault(opinion: Mergeable, into: Mergeable | null): MergeFault | null {
  if (!into || into.id === opinion.id || into.unitId !== opinion.unitId) return 'not_found'
  if (isLeft(into.state) || into.state === 'separate') return 'not_found'
  return isShared(opinion, into) ? null : 'would_hide'
}

/** Whether whoever asked the merged opinion may read the answer of the one it was merged into. */
export function isShared(merged: { publicAt: number | null }, into: { publicAt: number | null }): boolean {
  return into.publicAt !== null || merged.publicAt === null
}

/** Merged into what is answered already: its asker is told of the answer at once. */
export function isAnsweredAlready(into: { state: OpinionState }): boolean {
  return isAnswered(into.state)
}
