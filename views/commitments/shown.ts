import type { CommitmentChange, CommitmentState } from '../../src/domain/commitment.ts'
import type { Day } from '../../src/domain/day.ts'
import type { OpinionState } from '../../src/domain/opinion.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import type { ListedFile } from '../attachments/file-list.tsx'

/** What became of a commitment. Days `YYYY-MM-DD`, instants epoch ms. */
export interface ShownChange {
  change: CommitmentChange
  fromOn: Day
  toOn: Day | null
  reason: string
  at: number
}

/** A commitment as anyone may read it. */
export interface ShownCommitment {
  code: string
  what: string
  who: string
  dueOn: Day
  state: CommitmentState
  doneOn: Day | null
  evidence: string
  changes: ShownChange[]
  /** What shows that it was done, as far as anybody may open it. */
  files: ListedFile[]
}

/** Where it was given. */
export interface GivenWith {
  opinion: { code: string } | null
  session: { code: string; theme: string; startsAt: number; kind: SessionKind } | null
}

/** A commitment as the office works with it. */
export interface StaffCommitment extends ShownCommitment, GivenWith {
  seq: number
  unitId: number
  unit: string
  agencyId: number | null
  agency: string | null
  createdAt: number
  opinion: { code: string; number: number | null; state: OpinionState; agencyId: number | null } | null
}
