import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { bookYear, type DocumentNumber } from '../../src/domain/document-number.ts'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { Db } from '../database.ts'
import { answers, documents } from '../schema/answers.ts'
import { MUST_HAVE_CHANGED, type WriteOutcome } from '../write.ts'
import { followingIssue, type Issued } from './issue-followers.ts'
import { recordMove } from './moves.ts'

/** An approved answer with the number and the day (`YYYY-MM-DD`) that the records clerk enters from the office's book. */
export interface Publication extends DocumentNumber {
  /** Id of the new document. */
  id: number
  answer: number
  issuedOn: string
}

/**
 * Numbers an approved answer and issues it: the document, the answer, the event and the mail to its asker in one batch. `publish` makes it
 * public, `deliver` leaves it to the asker alone. `taken` with `documents.number` when the number is in the book already.
 */
export function recordPublication(
  db: Db,
  opinion: Issued,
  { id, answer, number, series, issuedOn }: Publication,
  move: Move,
): Promise<WriteOutcome> {
  const { unitId } = opinion
  const year = bookYear(issuedOn)
  const isPublic = move.step === 'publish'
  const issue = {
    documentId: id,
    issuedAt: move.at,
    issuedOn,
    isPublic,
  }
  const { statements, ...follows } = followingIssue(db, { opinion, answer, isPublic, corrects: null, move })
  return recordMove(db, opinion, move, {
    ...follows,
    set: { answeredAt: move.at },
    statements: [
      db
        .insert(documents)
        .values({ id, unitId, year, series, number, issuedOn, enteredBy: move.actorId!, enteredAt: move.at }),
      db
        .update(answers)
        .set(issue)
        .where(and(eq(answers.id, answer), isNotNull(answers.approvedAt), isNull(answers.issuedAt))),
      MUST_HAVE_CHANGED,
      ...statements,
    ],
    data: { answer, document: id },
  })
}
