import type { IssuedVersion } from '../../src/domain/answer.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Clock } from '../../src/domain/due-explanation.ts'
import type { Extension } from '../../src/domain/extension.ts'
import type { OpinionKind, OpinionSource, OpinionState } from '../../src/domain/opinion.ts'
import type { PublicStep } from '../../src/domain/progress.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import type { ShownPublicFile } from '../attachments/public-files.tsx'
import type { ShownCommitment } from '../commitments/shown.ts'

/** One opinion as anyone may read it. Days `YYYY-MM-DD`, instants epoch ms. */
export interface PublicOpinion {
  code: string
  number: number | null
  kind: OpinionKind
  topic: TopicCode
  source: OpinionSource
  state: OpinionState
  text: string
  place: string
  /** Why words were taken out of the text after it was published; empty where none were. */
  redactedReason: string
  /** Null without the asker's consent. */
  name: string | null
  hamlet: string | null
  unit: string
  session: { code: string; kind: SessionKind; theme: string; startsAt: number } | null
  agency: string | null
  /** Names of the agencies that help it. */
  supporting: string | null
  receivedOn: Day
  acceptedOn: Day | null
  noticeOn: Day
  dueOn: Day | null
  dueRule: string | null
  dueProvisional: boolean
  answeredAt: number | null
  answers: PublicAnswer[]
  assignments: { at: number; agency: string }[]
  steps: { step: PublicStep; at: number; due: Day | null; clock: Clock | null }[]
  extensions: Extension[]
  commitments: ShownCommitment[]
  /** 1 where something promised with an answer is still to be done or its asker disputes it, 0 elsewhere. */
  isUnresolved: number
  files: ShownPublicFile[]
  departure: { to: OpinionState; recipient: string; into: string | null } | null
}

export interface PublicAnswer extends IssuedVersion {
  form: 'oral' | 'written'
  version: number
  text: string
  issuedOn: Day | null
  signer: { name: string; office: string } | null
  document: { number: number; series: string; issuedOn: Day } | null
}
