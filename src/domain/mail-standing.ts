import type { MailKindName } from './mail-kind.ts'
import { isAnswered, isOpen, type OpinionState } from './opinion.ts'
import type { RegistrationState } from './registration.ts'
import type { SessionState } from './session.ts'
import type { DisputeOutcome } from './voice.ts'

/** How the record stands that a message speaks of. */
export interface MatterStanding {
  opinion: {
    state: OpinionState
    dueOn: string | null
    hasAnswer: boolean
    /** The answer that holds now corrects one that was issued before. */
    wasCorrected: boolean
    wasExtended: boolean
    /** Several matters were taken out of it. */
    isSplit: boolean
    /** Its asker was asked something and has not answered. */
    isAskedMore: boolean
    /** What it was merged into is handled, not answered. */
    isIntoOpen: boolean
    /** How the last dispute of its answer stands; null where there was none. */
    dispute: 'running' | DisputeOutcome | null
    /** How the last request to erase personal data stands; null where there was none. */
    erasure: 'running' | 'erased' | 'kept' | null
  } | null
  session: { state: SessionState; startsAt: number; endsAt: number } | null
  registration: { state: RegistrationState } | null
}

type Opinion = NonNullable<MatterStanding['opinion']>
type Session = NonNullable<MatterStanding['session']>

const isHandled = ({ state }: Opinion) => isOpen(state) && state !== 'received'
const willBeHeld = ({ state, endsAt }: Session, now: number) =>
  (state === 'announced' || state === 'in_progress') && now < endsAt

const OF_OPINION: Partial<Record<MailKindName, (opinion: Opinion) => boolean>> = {
  receipt: ({ state }) => state !== 'separate',
  accepted: isHandled,
  refused: ({ state }) => state === 'refused',
  forwarded: ({ state }) => state === 'forwarded',
  returned: ({ state }) => state === 'returned',
  merged: ({ state }) => state === 'merged',
  filed: ({ state }) => state === 'filed',
  withdrawn: ({ state }) => state === 'withdrawn',
  answered: ({ state, hasAnswer }) => isAnswered(state) && hasAnswer,
  // Merged into another one, and that one is answered.
  answered_with: ({ state, hasAnswer, isIntoOpen }) => state === 'merged' && hasAnswer && !isIntoOpen,
  // And that one was opened again.
  reopened_with: ({ state, isIntoOpen }) => state === 'merged' && isIntoOpen,
  split: ({ state, isSplit }) => state !== 'separate' && isSplit,
  corrected: ({ state, wasCorrected }) => isAnswered(state) && wasCorrected,
  reopened: isHandled,
  dispute_received: ({ dispute }) => dispute === 'running',
  // Accepted: it is handled again; not accepted: the answer stands as it was issued.
  dispute_settled: (opinion) =>
    (opinion.dispute === 'accepted' && isHandled(opinion)) ||
    (opinion.dispute === 'rejected' && isAnswered(opinion.state)),
  erasure_received: ({ erasure }) => erasure === 'running',
  erasure_kept: ({ erasure }) => erasure === 'kept',
  due_extended: (opinion) => isHandled(opinion) && opinion.dueOn !== null && opinion.wasExtended,
  due_recomputed: (opinion) => isOpen(opinion.state) && opinion.dueOn !== null,
  inquiry: ({ state, isAskedMore }) => isOpen(state) && isAskedMore,
}

const OF_SESSION: Partial<Record<MailKindName, (session: Session, now: number) => boolean>> = {
  session_moved: willBeHeld,
  session_announced_anew: willBeHeld,
  session_postponed: ({ state }) => state === 'postponed',
  session_cancelled: ({ state }) => state === 'cancelled',
  session_broken_off: ({ state }) => state === 'held' || state === 'concluded',
}

const OF_REGISTRATION: Partial<Record<MailKindName, readonly RegistrationState[]>> = {
  registered: ['confirmed'],
  registration_waits: ['waiting'],
  registration_moved_up: ['confirmed'],
  registration_carried: ['confirmed', 'waiting'],
  registration_cancelled: ['cancelled'],
  registration_reminder: ['confirmed'],
}

/** Whether what a message of this kind says still holds at `now` (epoch ms): an acceptance is no news once the opinion was refused. */
export function isStillTrue(kind: MailKindName, matter: MatterStanding, now: number): boolean {
  const { opinion, session, registration } = matter
  const ofOpinion = OF_OPINION[kind]
  if (ofOpinion) return opinion !== null && ofOpinion(opinion)
  const ofSession = OF_SESSION[kind]
  if (ofSession) return session !== null && ofSession(session, now)
  if (!session || !registration || !OF_REGISTRATION[kind]?.includes(registration.state)) return false
  if (kind === 'registration_cancelled') return true
  return kind === 'registration_reminder'
    ? now < session.startsAt && willBeHeld(session, now)
    : willBeHeld(session, now)
}
