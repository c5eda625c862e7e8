import { and, eq, isNull } from 'drizzle-orm'
import { dayOf } from '../../src/domain/day.ts'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { Numbering } from '../../src/domain/numbering.ts'
import type { SessionMove } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import type { SessionRow } from '../queries/session-parts.ts'
import { answers } from '../schema/answers.ts'
import { conclusions } from '../schema/conclusions.ts'
import { MUST_HAVE_CHANGED, type WriteOutcome } from '../write.ts'
import type { SeenConclusion } from './conclusions.ts'
import { followingIssue, type Issued } from './issue-followers.ts'
import { type Beside, moveParts } from './moves.ts'
import { paperStatements } from './numbers.ts'
import { recordSessionStep } from './sessions.ts'
import { type Asked, acceptanceBeside, type Classification } from './triage.ts'

/** An answer given on the spot that the notice carries; its opinion is taken up first where nobody did. */
export interface Carried {
  opinion: Asked & Issued
  answer: number
  isPublic: boolean
  accepting: { move: Move; classification: Classification } | null
  move: Move
}

/**
 * Issues the notice of a conclusion: its number and day in the book, and every answer given on the spot as the answer of its opinion, in one batch. `stale` where anything
 * moved since it was read, `taken` where the number is (see `paperStatements`).
 */
export function recordConclusionIssue(
  db: Db,
  session: Pick<SessionRow, 'id' | 'seq' | 'headHash' | 'unitId'>,
  move: SessionMove,
  {
    conclusion,
    document,
    numbering,
    carried,
  }: {
    conclusion: SeenConclusion
    document: number
    numbering: Numbering
    carried: Carried[]
  },
): Promise<WriteOutcome> {
  const { actorId, at } = move
  const moves = moveParts(
    db,
    carried.flatMap((one) => movesOf(db, one, document)),
  )
  const paper = { id: document, unitId: session.unitId, numbering, enteredBy: actorId, at }
  const unissued = and(eq(conclusions.id, conclusion.id), isNull(conclusions.documentId))
  return recordSessionStep(db, session, move, {
    data: { conclusion: conclusion.id, document, answers: carried.length },
    statements: [
      ...paperStatements(db, paper),
      db
        .update(conclusions)
        .set({ documentId: document, issuedAt: at, issuedOn: numbering.issuedOn })
        .where(unissued),
      MUST_HAVE_CHANGED,
      ...moves.statements,
    ],
    changes: [
      {
        subject: `conclusion:${conclusion.id}`,
        step: 'issue',
        head: { seq: conclusion.seq, hash: conclusion.headHash },
        data: { document, session: session.id },
      },
      ...moves.changes,
    ],
    mail: moves.mail,
  })
}

/** Who asked is told once, of the answer: that it was taken up as well goes without saying. */
function movesOf(db: Db, { opinion, answer, isPublic, accepting, move }: Carried, document: number) {
  const issue = { opinion, move, beside: issueOf(db, { opinion, answer, isPublic, move }, document) }
  if (!accepting) return [issue]
  const { mail: _, ...beside } = acceptanceBeside(opinion, accepting.classification)
  return [{ opinion, move: accepting.move, beside }, issue]
}

function issueOf(
  db: Db,
  { opinion, answer, isPublic, move }: Omit<Carried, 'accepting'>,
  document: number,
): Beside {
  const { statements, ...follows } = followingIssue(db, { opinion, answer, isPublic, corrects: null, move })
  return {
    ...follows,
    set: { answeredAt: move.at },
    statements: [
      db
        .update(answers)
        .set({ documentId: document, issuedAt: move.at, issuedOn: dayOf(move.at), isPublic })
        .where(and(eq(answers.id, answer), eq(answers.opinionId, opinion.id), isNull(answers.issuedAt))),
      MUST_HAVE_CHANGED,
      ...statements,
    ],
    data: { answer, document },
  }
}
