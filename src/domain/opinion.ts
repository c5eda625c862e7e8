import type { Decided } from './decision.ts'

/** Kinds of opinion, by content and never by title. */
export const OPINION_KINDS = ['recommendation', 'feedback', 'question', 'complaint', 'denunciation'] as const
export type OpinionKind = (typeof OPINION_KINDS)[number]

/** The way an opinion came in. */
export const OPINION_SOURCES = [
  'advance_web',
  'advance_paper',
  'spoken',
  'reception',
  'petition',
  'forwarded',
] as const
export type OpinionSource = (typeof OPINION_SOURCES)[number]

/** Still on the line to an answer: these have a due date that counts. */
export const OPEN_STATES = ['received', 'accepted', 'assigned', 'drafted', 'submitted', 'approved'] as const
/** An answer was issued. */
export const ANSWERED_STATES = ['answered', 'closed'] as const
/** Left the line with a reason the resident reads. */
export const LEFT_STATES = ['refused', 'forwarded', 'returned', 'merged', 'withdrawn', 'filed'] as const

/** Where it stands in the common lists. */
export const NOT_SEPARATE = [...OPEN_STATES, ...ANSWERED_STATES, ...LEFT_STATES] as const

/** How far an opinion is handled. `approved` is signed but not yet public; `answered` is issued; see lifecycle.ts. */
export const OPINION_STATES = [...NOT_SEPARATE, 'separate'] as const
export type OpinionState = (typeof OPINION_STATES)[number]

/** Still on the line to an answer. */
export function isOpen(state: OpinionState): boolean {
  return (OPEN_STATES as readonly OpinionState[]).includes(state)
}

/** It left the line without an answer, with a reason the resident reads. */
export function isLeft(state: OpinionState): boolean {
  return (LEFT_STATES as readonly OpinionState[]).includes(state)
}

/** An answer was issued for it. */
export function isAnswered(state: OpinionState): boolean {
  return (ANSWERED_STATES as readonly OpinionState[]).includes(state)
}

/**
 * Public from acceptance: recommendations, feedback and questions raised for a dialogue (design.md "Public or private").
 * Reception matters, petitions, complaints are private until a secretary publishes an edited text; denunciations never are.
 */
export function isPublicFromAcceptance(kind: OpinionKind, meeting: 'dialogue' | 'reception' | null): boolean {
  return meeting === 'dialogue' && (kind === 'recommendation' || kind === 'feedback' || kind === 'question')
}

/** Reasons for declining a question raised for a session (QUESTION_DECLINE_GROUNDS). */
export const DECLINE_GROUNDS = ['off_topic', 'repeated', 'too_little', 'insulting'] as const
export type DeclineGround = (typeof DECLINE_GROUNDS)[number]

/** What the lifecycle needs to know of an opinion. */
export interface Standing {
  state: OpinionState
  seq: number
  unitId: number
  agencyId: number | null
  isPublic: boolean
  hasRunningDispute: boolean
  /** Agencies that help the lead one. */
  supportedBy: readonly number[]
  /** Somebody in the agency has it. */
  isTakenOn?: boolean
  /** The asker was asked something and has not answered yet. */
  hasOpenInquiry?: boolean
  /** The decision that came last and that nothing followed. */
  decided?: Decided | null
}
