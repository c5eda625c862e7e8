import { and, eq, isNull } from 'drizzle-orm'
import type { DraftPlace } from '../../src/domain/answer.ts'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { Waiving } from '../../src/domain/waiving.ts'
import type { Db } from '../database.ts'
import { answers } from '../schema/answers.ts'
import { MUST_HAVE_CHANGED, type Statement, type WriteOutcome } from '../write.ts'
import { takenOn } from './hand-overs.ts'
import { type Beside, recordMove, recordMoves, type Seen } from './moves.ts'
import { remarkStatement } from './remarks.ts'
import { waiving } from './waivers.ts'

/** What an officer typed, and where it is kept; `id` is for a new version. */
export interface Draft {
  id: number
  place: DraftPlace
  text: string
}

/** Saves a draft; with `submit` it goes on to the leader in the same batch. Where nobody has taken the matter on, its writer does with it. */
export function recordDraft(
  db: Db,
  opinion: Seen & { officerId: number | null },
  draft: Draft,
  move: Move,
  submit?: { move: Move; waivings: readonly Waiving[] },
): Promise<WriteOutcome> {
  const answer = draft.place.over ?? draft.id
  const takesOn = opinion.officerId === null && move.step === 'draft'
  const saving = {
    opinion,
    move,
    beside: {
      ...(takesOn && { set: { officerId: move.actorId } }),
      statements: [
        ...draftStatements(db, opinion, draft, move),
        ...(takesOn ? [takenOn(db, opinion, move.at, move.actorId!)] : []),
      ],
      data: { answer, version: draft.place.version },
    },
  }
  if (!submit) return recordMoves(db, [saving])
  return recordMoves(db, [
    saving,
    ...waiving(db, opinion, submit.move, submit.waivings),
    { opinion, move: submit.move, beside: submission(db, answer, submit.move.at) },
  ])
}

/** Submits the draft as it was last saved, with what of it was waved through at the gates. */
export function recordSubmission(
  db: Db,
  opinion: Seen,
  answer: number,
  move: Move,
  waivings: readonly Waiving[] = [],
): Promise<WriteOutcome> {
  const beside = submission(db, answer, move.at)
  return recordMoves(db, [...waiving(db, opinion, move, waivings), { opinion, move, beside }])
}

/** Approves drafts in the name of their signer: all of them or none. */
export function recordApprovals(
  db: Db,
  approvals: { opinion: Seen; answer: number; move: Move }[],
  signerId: number,
): Promise<WriteOutcome> {
  return recordMoves(
    db,
    approvals.map(({ opinion, answer, move }) => ({
      opinion,
      move,
      beside: {
        statements: [
          db
            .update(answers)
            .set({ approvedBy: move.actorId, approvedAt: move.at, signerId })
            .where(and(eq(answers.id, answer), isNull(answers.issuedAt))),
          MUST_HAVE_CHANGED,
        ],
        data: { answer, signer: signerId },
      },
    })),
  )
}

/** Sends a draft back with what has to change; the words stand beside the event, not in it. */
export function recordSendingBack(
  db: Db,
  opinion: Seen,
  answer: number | null,
  remark: string,
  move: Move,
): Promise<WriteOutcome> {
  return recordMove(db, opinion, move, {
    statements: [remarkStatement(db, opinion, move, remark, answer)],
    data: { answer },
  })
}

/** The words of a draft where its writer keeps them. */
export function draftStatements(db: Db, opinion: Seen, { id, place, text }: Draft, move: Move): Statement[] {
  const written = { text, writtenAt: move.at }
  if (place.over === null) {
    const row = { id, opinionId: opinion.id, version: place.version, form: 'written' as const, ...written }
    return [db.insert(answers).values({ ...row, writtenBy: move.actorId! })]
  }
  const unsubmitted = and(eq(answers.id, place.over), isNull(answers.submittedAt), isNull(answers.issuedAt))
  return [db.update(answers).set(written).where(unsubmitted), MUST_HAVE_CHANGED]
}

function submission(db: Db, answer: number, at: number): Beside {
  const unsubmitted = and(eq(answers.id, answer), isNull(answers.submittedAt))
  return {
    statements: [db.update(answers).set({ submittedAt: at }).where(unsubmitted), MUST_HAVE_CHANGED],
    data: { answer },
  }
}
