import type { Extension } from '../../src/domain/extension.ts'
import type { OpinionKind, OpinionSource, OpinionState } from '../../src/domain/opinion.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import type { StepName } from '../../src/domain/step.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import type { FieldErrors } from '../shell/error-summary.tsx'

/** A step that was refused: its form is shown open again with what was typed. `200` shows a preview, nothing was refused. */
export interface FailedStep {
  step: StepName
  errors: FieldErrors
  typed: Record<string, string | string[]>
  status: 200 | 409 | 422
}

export interface ShownAnswer {
  id: number
  version: number
  form: 'oral' | 'written'
  text: string
  writer: string
  writtenAt: number
  submittedAt: number | null
  approvedAt: number | null
  signer: string | null
  signerId: number | null
  issuedAt: number | null
  issuedOn: string | null
  isPublic: boolean
  document: { year: number; series: string; number: number; issuedOn: string } | null
}

/** One opinion as the office's pages show it: whole, with everything that belongs to it. Days `YYYY-MM-DD`, instants epoch ms. */
export interface ShownOpinion {
  id: number
  code: string
  number: number | null
  unitId: number
  kind: OpinionKind
  topic: TopicCode
  source: OpinionSource
  state: OpinionState
  seq: number
  place: string
  publicPlace: string
  originalText: string
  publicText: string
  publishName: boolean
  publicAt: number | null
  hiddenReason: string
  receivedAt: number
  receivedOn: string
  acceptedOn: string | null
  noticeOn: string
  noticeRule: string
  noticeProvisional: boolean
  dueOn: string | null
  dueRule: string | null
  dueProvisional: boolean
  person: { name: string; phone: string; email: string; address: string; erasedAt: number | null }
  unit: { id: number; name: string }
  hamlet: { name: string } | null
  agency: { id: number; name: string } | null
  session: { code: string; kind: SessionKind; theme: string; startsAt: number } | null
  answers: ShownAnswer[]
  assignments: {
    id: number
    agencyId: number
    agencyName: string
    dueOn: string
    note: string
    assignedAt: number
    endedAt: number | null
    endReason: string
  }[]
  departures: {
    id: number
    to: OpinionState
    ground: string
    reason: string
    recipient: string
    leftAt: number
    undoneAt: number | null
  }[]
  /** `leader`: who allowed it. */
  extensions: (Extension & { id: number; leader: string })[]
  remarks: { id: number; step: string; text: string; writer: string | null; writtenAt: number }[]
  history: ShownEvent[]
}

export interface ShownEvent {
  seq: number
  step: string
  at: number
  actor: string | null
  data: Record<string, string | number | boolean | null>
}

export interface ShownLeader {
  id: number
  name: string
  office: string
}

/** What the forms of one opinion choose from. */
export interface FormChoices {
  agencies: { id: number; name: string }[]
  leaders: ShownLeader[]
  /** Staff of the unit who can be named readers of what is separate. */
  readers: { id: number; name: string }[]
  /** The signer this person chose last. */
  signerId: number | null
  /** The next number in the unit's book of this year, and the sign after it; see documents. */
  nextNumber: { series: string; number: number }
}
