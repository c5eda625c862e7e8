import { dayOf } from '../../src/domain/day.ts'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { Numbering } from '../../src/domain/numbering.ts'
import type { Waiving } from '../../src/domain/waiving.ts'
import type { Db } from '../database.ts'
import { answers } from '../schema/answers.ts'
import type { WriteOutcome } from '../write.ts'
import { followingIssue, type Issued } from './issue-followers.ts'
import { recordMoves } from './moves.ts'
import { paperStatements } from './numbers.ts'
import { waiving } from './waivers.ts'

/** The version that takes the place of an issued one, which stays as it was. */
export interface Correction {
  /** Id of the new version, its place among the written ones, and the id of its paper. */
  id: number
  version: number
  document: number
  numbering: Numbering
  text: string
  /** Why, in the words residents read. */
  reason: string
  signerId: number
  /** Whether a leader corrects it themselves, which approves it; else it was signed on paper. */
  isApproved: boolean
  /** The issued version that it corrects. Public or private, the correction is as that one was. */
  corrected: { id: number; isPublic: boolean }
}

/** Issues a correction: its paper, the new version, the event and all that follows an issue in one batch. `taken`: see `paperStatements`. */
export function recordCorrection(
  db: Db,
  opinion: Issued,
  correction: Correction,
  move: Move,
  waivings: readonly Waiving[] = [],
): Promise<WriteOutcome> {
  const { id, version, document, numbering, text, signerId, corrected } = correction
  const { isPublic } = corrected
  const issuing = { opinion, answer: id, isPublic, corrects: corrected.id, move }
  const { statements, ...follows } = followingIssue(db, issuing)
  const by = { enteredBy: move.actorId!, at: move.at }
  const beside = {
    ...follows,
    statements: [
      ...paperStatements(db, { id: document, unitId: opinion.unitId, numbering, ...by }),
      db.insert(answers).values({
        ...{ id, opinionId: opinion.id, version, form: 'written', text },
        ...{ writtenBy: move.actorId!, writtenAt: move.at, submittedAt: move.at },
        ...{ approvedBy: correction.isApproved ? move.actorId : null, approvedAt: move.at },
        ...{ signerId, documentId: document, issuedAt: move.at, issuedOn: dayOf(move.at), isPublic },
        ...{ correctsId: corrected.id, correctionReason: correction.reason },
      }),
      ...statements,
    ],
    data: { answer: id, document, corrects: corrected.id },
  }
  return recordMoves(db, [...waiving(db, opinion, move, waivings), { opinion, move, beside }])
}
