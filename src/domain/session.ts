import { type Actor, isSecretaryOf } from './actor.ts'

export const SESSION_KINDS = ['dialogue', 'reception'] as const
export type SessionKind = (typeof SESSION_KINDS)[number]

/** Forms of a meeting, by kind (domain.md §1). */
export const SESSION_FORMS = {
  dialogue: ['periodic', 'thematic', 'ad_hoc'],
  reception: ['regular', 'periodic', 'ad_hoc'],
} as const satisfies Record<SessionKind, readonly string[]>
export type SessionForm = (typeof SESSION_FORMS)[SessionKind][number]

/** States in which the public sees a session. A draft and what never was announced stay inside. */
export const PUBLIC_SESSION_STATES = [
  'announced',
  'in_progress',
  'held',
  'concluded',
  'postponed',
  'cancelled',
] as const
export const SESSION_STATES = ['draft', ...PUBLIC_SESSION_STATES] as const
export type SessionState = (typeof SESSION_STATES)[number]

/** The bodies that meet residents; the signing body decides the header of a paper. */
export const BODIES = ['party_committee', 'peoples_committee', 'council_board', 'fatherland_front'] as const
export type Body = (typeof BODIES)[number]

export const LEADER_PARTS = ['chair', 'co_chair', 'delegate'] as const
export type LeaderPart = (typeof LEADER_PARTS)[number]

interface SessionStep {
  from: readonly SessionState[]
  to: SessionState | 'same'
  reason?: true
  /** Clients of the calendar feed must notice the step: SEQUENCE goes up. */
  sequence?: true
}

/** The life of a session. All steps are the secretary's of its unit. */
export const SESSION_STEPS = {
  edit: { from: ['draft', 'announced', 'in_progress', 'postponed'], to: 'same' },
  announce: { from: ['draft'], to: 'announced' },
  announce_anew: { from: ['postponed'], to: 'announced', sequence: true },
  move: { from: ['announced'], to: 'same', reason: true, sequence: true },
  postpone: { from: ['announced'], to: 'postponed', reason: true, sequence: true },
  cancel: { from: ['announced', 'postponed'], to: 'cancelled', reason: true, sequence: true },
  discard: { from: ['draft'], to: 'cancelled' },
  start: { from: ['announced'], to: 'in_progress' },
  // Pressed by mistake, or the meeting had to wait: only while nothing was said there.
  undo_start: { from: ['in_progress'], to: 'announced' },
  // A storm, a power cut, the chair taken ill: held as far as it went, the rest goes elsewhere.
  break_off: { from: ['in_progress'], to: 'held', reason: true },
  end: { from: ['in_progress', 'announced'], to: 'held' },
  resume: { from: ['held'], to: 'in_progress' },
  conclude: { from: ['held'], to: 'concluded' },
  // The notice that carries the conclusion and the oral answers gets its number and leaves the office.
  issue_conclusion: { from: ['concluded'], to: 'same' },
  publish_result: { from: ['held', 'concluded'], to: 'same' },
} as const satisfies Record<string, SessionStep>
export type SessionStepName = keyof typeof SESSION_STEPS

export interface SessionStanding {
  state: SessionState
  unitId: number
  seq: number
  sequence: number
}

export interface SessionMove {
  step: SessionStepName
  from: SessionState
  to: SessionState
  seq: number
  sequence: number
  actorId: number
  at: number
}
export type SessionAdvance =
  | { ok: true; move: SessionMove }
  | { ok: false; refusal: 'not-allowed' | 'wrong-state' | 'reason-missing' }

/** Decides whether a secretary of the session's unit may take `step` at `at` (epoch ms). */
export function advanceSession(
  session: SessionStanding,
  step: SessionStepName,
  actor: Actor,
  at: number,
  reason?: string,
): SessionAdvance {
  const { from, to, reason: needsReason, sequence }: SessionStep = SESSION_STEPS[step]
  if (!isSecretaryOf(actor, session.unitId)) {
    return { ok: false, refusal: 'not-allowed' }
  }
  if (!from.includes(session.state)) return { ok: false, refusal: 'wrong-state' }
  if (needsReason && !reason?.trim()) return { ok: false, refusal: 'reason-missing' }
  const target = to === 'same' ? session.state : to
  return {
    ok: true,
    move: {
      step,
      from: session.state,
      to: target,
      seq: session.seq + 1,
      sequence: session.sequence + (sequence ? 1 : 0),
      actorId: actor.id,
      at,
    },
  }
}

/** Every step that `actor` may take now: what the screen offers. A reason still to be written does not count against it. */
export function sessionStepsOpen(session: SessionStanding, actor: Actor): SessionStepName[] {
  const steps = Object.keys(SESSION_STEPS) as SessionStepName[]
  return steps.filter((step) => advanceSession(session, step, actor, 0, '-').ok)
}

/** A form opened before the window closed is taken for this long after it: a resident who was still writing is not turned away. */
export const WINDOW_GRACE_MS = 30 * 60_000

export interface QuestionWindow {
  state: SessionState
  questionsFrom: number | null
  questionsUntil: number | null
}

/** States in which questions can be sent, as far as the window allows. */
export const TAKING_STATES = ['announced', 'in_progress', 'postponed'] as const satisfies SessionState[]

/** "Takes questions" is derived from the window, never stored. */
export function takesQuestions(session: QuestionWindow, now: number): boolean {
  const { state, questionsFrom, questionsUntil } = session
  if (!(TAKING_STATES as readonly SessionState[]).includes(state)) return false
  return questionsFrom !== null && questionsUntil !== null && questionsFrom <= now && now < questionsUntil
}

/** The same, for a form that was opened at `openedAt`: thirty minutes of grace when the window was open then. */
export function takesQuestionFrom(session: QuestionWindow, openedAt: number, now: number): boolean {
  if (takesQuestions(session, now)) return true
  return (
    takesQuestions(session, openedAt) &&
    session.questionsUntil !== null &&
    now < session.questionsUntil + WINDOW_GRACE_MS
  )
}
