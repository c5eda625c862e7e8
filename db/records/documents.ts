import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { dayOf } from '../../src/domain/day.ts'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { Numbering } from '../../src/domain/numbering.ts'
import type { Db } from '../database.ts'
import { answers } from '../schema/answers.ts'
import { MUST_HAVE_CHANGED, type WriteOutcome } from '../write.ts'
import { followingIssue, type Issued } from './issue-followers.ts'
import { type Beside, recordMove, recordMoves, type Seen } from './moves.ts'
import { type EnteredNumbering, mendedPaper, paperOfAnswer, paperStatements } from './numbers.ts'

/** An approved answer with its paper: a new one, with where its number comes from, or the one it has (`numbering` null). */
export interface Publication {
  answer: number
  /** Id of the document. */
  document: number
  numbering: Numbering | null
}

/** Gives an approved answer its number; it is issued later. `taken`: see `paperStatements`. */
export function recordNumbering(
  db: Db,
  opinion: Seen & { unitId: number },
  { answer, document, numbering }: Publication & { numbering: Numbering },
  move: Move,
): Promise<WriteOutcome> {
  const paper = paperOf(opinion, document, move)
  return recordMove(db, opinion, move, {
    statements: [...paperStatements(db, { ...paper, numbering }), ...paperOfAnswer(db, answer, document)],
    data: { answer, document },
  })
}

/** Mends the number of a paper that waits to be issued; the event keeps the number that was wrong. */
export function recordMendedNumber(
  db: Db,
  opinion: Seen & { unitId: number },
  { answer, document, numbering }: Publication & { numbering: EnteredNumbering },
  was: { number: number; series: string },
  move: Move,
): Promise<WriteOutcome> {
  const paper = paperOf(opinion, document, move)
  return recordMove(db, opinion, move, {
    statements: mendedPaper(db, { ...paper, numbering }),
    data: { answer, document, was: was.number, wasSeries: was.series },
  })
}

/**
 * Issues an approved answer: its paper where it has none yet, the answer, the event and all that follows an issue in one batch. `publish` makes it public,
 * `deliver` leaves it to the asker alone. `taken`: see `paperStatements`.
 */
export function recordPublication(
  db: Db,
  opinion: Issued,
  publication: Publication,
  move: Move,
): Promise<WriteOutcome> {
  return recordPublications(db, [{ opinion, publication, move }])
}

/** Issues several in their order, numbers taken here included: all of them or none. */
export function recordPublications(
  db: Db,
  issues: { opinion: Issued; publication: Publication; move: Move }[],
): Promise<WriteOutcome> {
  return recordMoves(
    db,
    issues.map(({ opinion, publication, move }) => ({
      opinion,
      move,
      beside: issueOf(db, opinion, publication, move),
    })),
  )
}

function issueOf(db: Db, opinion: Issued, { answer, document, numbering }: Publication, move: Move): Beside {
  const isPublic = move.step === 'publish'
  const { statements, ...follows } = followingIssue(db, { opinion, answer, isPublic, corrects: null, move })
  const paper = paperOf(opinion, document, move)
  return {
    ...follows,
    set: { answeredAt: move.at },
    statements: [
      ...(numbering ? paperStatements(db, { ...paper, numbering }) : []),
      ...(numbering ? paperOfAnswer(db, answer, document) : []),
      db
        .update(answers)
        .set({ issuedAt: move.at, issuedOn: dayOf(move.at), isPublic })
        .where(
          and(
            eq(answers.id, answer),
            eq(answers.documentId, document),
            isNotNull(answers.approvedAt),
            isNull(answers.issuedAt),
          ),
        ),
      MUST_HAVE_CHANGED,
      ...statements,
    ],
    data: { answer, document },
  }
}

function paperOf({ unitId }: { unitId: number }, id: number, move: Move) {
  return { id, unitId, enteredBy: move.actorId!, at: move.at }
}
