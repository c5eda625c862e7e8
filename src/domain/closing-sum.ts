import { isAnswered, isLeft, type OpinionState } from './opinion.ts'
import type { RoomOutcome } from './room.ts'

/** Where an opinion stands when its session is summed up, in the order in which the sum says them. Every one is in exactly one, or `undecided`. */
export const CLOSING_BUCKETS = [
  'answered_here',
  'to_agency',
  'forwarded',
  'merged',
  'withdrawn',
  'declined',
  'returned',
  'filed',
  'parked',
  'separate',
] as const
export type ClosingBucket = (typeof CLOSING_BUCKETS)[number]

/** What the sum asks of one opinion of a session. */
export interface ClosingLine {
  state: OpinionState
  /** The last word in the room; null where none was said. */
  outcome: RoomOutcome | null
  /** The agency that was named in the room. */
  outcomeAgencyId: number | null
  /** What a leader answered on the spot was noted. */
  hasOralAnswer: boolean
}

const LEFT_TO: Partial<Record<OpinionState, ClosingBucket>> = {
  refused: 'declined',
  forwarded: 'forwarded',
  returned: 'returned',
  merged: 'merged',
  withdrawn: 'withdrawn',
  filed: 'filed',
}

/** States of what nobody has given to an agency yet: these wait for the word of the room. */
export const UNGIVEN_STATES = ['received', 'accepted'] as const satisfies OpinionState[]

/**
 * The one figure of the closing sum in which an opinion counts. What left the line, was answered or is with an agency needs no word of the room; all else does:
 * an answer that was noted, an agency that was named, or the reason for which it waits. Words without what they stand for decide nothing.
 */
export function closingBucket(line: ClosingLine): ClosingBucket | 'undecided' {
  const { state, outcome, hasOralAnswer } = line
  if (state === 'separate') return 'separate'
  if (isLeft(state)) return LEFT_TO[state]!
  if (isAnswered(state)) return 'answered_here'
  if (outcome === 'answered_here' && hasOralAnswer) return 'answered_here'
  if (!(UNGIVEN_STATES as readonly OpinionState[]).includes(state)) return 'to_agency'
  if (outcome === 'to_agency' && line.outcomeAgencyId !== null) return 'to_agency'
  return outcome === 'parked' || outcome === 'for_conclusion' ? 'parked' : 'undecided'
}

export interface ClosingSum {
  total: number
  undecided: number
  buckets: Record<ClosingBucket, number>
}

/** How many of the opinions of a session stand where: `total` is always the sum of the buckets and what is undecided. */
export function closingSum(lines: readonly ClosingLine[]): ClosingSum {
  const buckets = Object.fromEntries(CLOSING_BUCKETS.map((bucket) => [bucket, 0])) as ClosingSum['buckets']
  let undecided = 0
  for (const line of lines) {
    const bucket = closingBucket(line)
    if (bucket === 'undecided') undecided++
    else buckets[bucket]++
  }
  return { total: lines.length, undecided, buckets }
}

/** Reasons for which an opinion may wait for the conclusion; words say more. */
export const PARKING_REASONS = ['no_time', 'needs_check', 'asker_absent', 'later_session', 'other'] as const
export type ParkingReason = (typeof PARKING_REASONS)[number]
