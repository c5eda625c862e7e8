import type { CaptureStanding } from '../../src/domain/capture.ts'
import type { OpinionKind, OpinionSource, OpinionState } from '../../src/domain/opinion.ts'
import type { FirstAnswer, IdentityKind, ReceptionRefusal, VisitState } from '../../src/domain/room.ts'
import type { Body, SessionForm, SessionKind, SessionState } from '../../src/domain/session.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import type { Press } from '../../src/domain/visit.ts'
import type { QueueAsked } from '../../src/domain/visit-page.ts'
import type { Typed } from '../live/shown.ts'
import type { FieldErrors } from '../shell/error-summary.tsx'

/** A matter of a visit: the opinion that it became. */
export interface ShownMatter {
  id: number
  code: string
  number: number | null
  kind: OpinionKind
  topic: TopicCode
  state: OpinionState
  text: string
  repeatedOfId: number | null
  /** The opinion that raised the same case first, or itself. */
  caseId: number
}

/** A visit as its own unit's secretaries see it. Instants are epoch ms. */
export interface ShownVisit {
  id: number
  number: number
  state: VisitState
  seq: number
  name: string
  phone: string
  address: string
  hamletId: number | null
  hamlet: string | null
  groupName: string
  headCount: number
  representatives: number
  isRepeated: boolean | null
  kind: OpinionKind | null
  firstAnswer: FirstAnswer | null
  refusal: ReceptionRefusal | null
  reason: string
  recipient: string
  identityKind: IdentityKind | null
  identityNumber: string
  leaderId: number | null
  receiver: { name: string; office: string } | null
  /** Not by the head of the body that holds the reception. */
  delegated: boolean
  delegationReason: string
  arrivedAt: number
  calledAt: number | null
  beganAt: number | null
  endedAt: number | null
  matters: ShownMatter[]
  /** The opinions that its matters raised first. */
  cases: number[]
  /** One of its matters is handled under a procedure of its own: nobody is named. */
  isSeparate: boolean
  /** What is offered for it now. */
  presses: Press[]
}

/** Who registered and has no number yet. */
export interface ShownComing {
  id: number
  queueNumber: number
  headCount: number
  name: string
  hamlet: string | null
}

/** A reception day as its desk shows it. */
export interface ShownDay {
  session: {
    code: string
    kind: SessionKind
    form: SessionForm
    body: Body
    theme: string
    bring: string
    state: SessionState
    startsAt: number
    endsAt: number
    seq: number
  }
  unit: { name: string; denunciationDesk: string }
  hamlets: { id: number; name: string }[]
  leaders: {
    id: number
    name: string
    office: string
    body: Body
    isHead: boolean
    part: string | null
    delegationReason: string | null
  }[]
  coming: ShownComing[]
  visits: ShownVisit[]
  /** Which part of each list of its queue is shown. */
  asked: QueueAsked
  stamp: string
  /** Read at its own desk, not only as a register. */
  isOwn: boolean
  standing: CaptureStanding
  /** Receiving by delegation is warned of on this day (RECEPTION_DELEGATION). */
  warnsOfDelegates: boolean
  /** Steps of the session itself that are offered here. */
  canStart: boolean
  canEnd: boolean
}

/** A form as it is shown: empty under a new key, or again with what was typed and what is wrong with it. */
export interface KeyedForm {
  key: string
  typed: Typed
  errors: FieldErrors
  /** Number of what was just recorded with it, and its id. */
  recorded: { number: number; id: number } | null
}

/** What the same person raised before, to be compared. */
export interface ShownEarlier {
  raised: {
    code: string
    receivedOn: string
    source: OpinionSource
    topic: TopicCode
    state: OpinionState
    name: string
    text: string
  }[]
  received: { id: number; number: number; code: string; theme: string; day: string }[]
}
