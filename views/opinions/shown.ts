import type { Competence } from '../../src/domain/competence.ts'
import type { Extension } from '../../src/domain/extension.ts'
import type { OpinionKind, OpinionSource, OpinionState } from '../../src/domain/opinion.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import type { StepName } from '../../src/domain/step.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import type { Answered } from '../../src/domain/waiving.ts'
import type { ShownFile } from '../attachments/shown.ts'
import type { SummedUp } from '../commitments/summaries.tsx'
import type { ShownPetition } from '../petitions/shown.ts'
import type { FieldErrors } from '../shell/error-summary.tsx'
import type { ShownRelations } from '../similar/related.tsx'
import type { ShownHeard } from '../voices/shown-heard.ts'
import type { ShownInquiry, ShownSupport } from './shown-agency-work.ts'

/** A step that was refused: its form is shown open again with what was typed. `200` shows a preview, nothing was refused. */
export interface FailedStep {
  step: StepName
  errors: FieldErrors
  typed: Record<string, string | string[]>
  status: 200 | 409 | 422
  /** What a gate found in the texts of this form, and what was ticked and written about it. */
  gate?: ShownGate
  /** What was found was taken out of the typed texts, for the person to look at. */
  isBlackedOut?: boolean
}

/** What the gates found: texts with their finds marked, and each finding once, those of the quality gate among them. */
export interface ShownGate {
  texts: { field: string; parts: { text: string; hit: boolean }[] }[]
  findings: Answered[]
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
  /** Why it corrects the version before it; empty where it corrects none. */
  correctionReason?: string
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
  competence: Competence | null
  source: OpinionSource
  state: OpinionState
  /** Since when its asker disputes the answer; null where no dispute runs. */
  disputedAt: number | null
  seq: number
  place: string
  publicPlace: string
  originalText: string
  publicText: string
  publishName: boolean
  publicAt: number | null
  hiddenReason: string
  redactedReason: string
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
  /** Who in the agency has it; `endedAt` where they have left. */
  officer: { id: number; name: string; endedAt: number | null } | null
  session: { code: string; kind: SessionKind; theme: string; startsAt: number } | null
  answers: ShownAnswer[]
  assignments: {
    id: number
    agencyId: number
    agencyName: string
    dueOn: string
    note: string
    assignedAt: number
    takenOnAt: number | null
    endedAt: number | null
    endReason: string
  }[]
  departures: {
    id: number
    to: OpinionState
    ground: string
    reason: string
    recipient: string
    slipNumber: string
    slipOn: string | null
    leftAt: number
    undoneAt: number | null
  }[]
  /** `leader`: who allowed it. */
  extensions: (Extension & { id: number; leader: string })[]
  remarks: { id: number; step: string; text: string; writer: string | null; writtenAt: number }[]
  history: ShownEvent[]
  /** The letter it was taken out of, and the first opinion about its matter. */
  splitFromId: number | null
  repeatedOfId: number | null
  around: ShownRelations &
    ShownHeard & {
      /** The paper, where it came as a letter. */
      petition: ShownPetition | null
      attachments: ShownFile[]
      supports: ShownSupport[]
      commitments: SummedUp[]
      /** What happened to them, oldest first. */
      commitmentHistory: { code: string; step: string; at: number; actor: string | null }[]
      inquiries: ShownInquiry[]
    }
}

export interface ShownEvent {
  seq: number
  step: string
  at: number
  actor: string | null
  /** Whoever it was handed over to. */
  officer?: string | null
  data: Record<string, string | number | boolean | null>
}

export interface ShownLeader {
  id: number
  name: string
  office: string
}
