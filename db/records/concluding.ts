import { eq } from 'drizzle-orm'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { SessionMove } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import type { SessionRow } from '../queries/session-parts.ts'
import { commitments } from '../schema/commitments.ts'
import { conclusions, conclusionTasks } from '../schema/conclusions.ts'
import type { Change, Statement, WriteOutcome } from '../write.ts'
import { assignmentBeside, type NewAssignment } from './assignments.ts'
import { noLateCardWaits, nothingUndecided } from './closing-guards.ts'
import type { NewCommitment } from './commitments.ts'
import type { SeenConclusion } from './conclusions.ts'
import { moveParts } from './moves.ts'
import { recordSessionStep } from './sessions.ts'
import { type Asked, acceptanceBeside, type Classification } from './triage.ts'

/** An opinion that an agency gets with the conclusion; taken up first where nobody did. */
export interface Given {
  opinion: Asked
  accepting: { move: Move; classification: Classification } | null
  assigning: { move: Move; assignment: NewAssignment }
}

/** A task of the conclusion and the commitment it becomes. */
export interface Promised {
  task: number
  commitment: NewCommitment
}

/**
 * Fixes the conclusion of a session in one batch: the session, every opinion that goes to an agency, every task as a commitment. All of it or nothing: `stale` where anything
 * of it moved since it was read, `taken` where an opinion or a late card waits for a decision after all.
 */
export function recordConcluding(
  db: Db,
  session: Pick<SessionRow, 'id' | 'seq' | 'headHash'>,
  move: SessionMove,
  { conclusion, given, promised }: { conclusion: SeenConclusion; given: Given[]; promised: Promised[] },
): Promise<WriteOutcome> {
  const moves = moveParts(
    db,
    given.flatMap((one) => movesOf(db, one)),
  )
  const parts = promised.map((one) => promiseParts(db, one, move))
  return recordSessionStep(db, session, move, {
    data: { conclusion: conclusion.id, given: given.length, promised: promised.length },
    statements: [
      nothingUndecided(session.id),
      noLateCardWaits(session.id),
      db.update(conclusions).set({ concludedAt: move.at }).where(eq(conclusions.id, conclusion.id)),
      ...moves.statements,
      ...parts.flatMap(({ statements }) => statements),
    ],
    changes: [
      {
        subject: `conclusion:${conclusion.id}`,
        step: 'conclude',
        head: { seq: conclusion.seq, hash: conclusion.headHash },
        data: { session: session.id },
      },
      ...moves.changes,
      ...parts.map(({ change }) => change),
    ],
    mail: moves.mail,
  })
}

/** Taking it up and giving it away are two moves of the same opinion, as it was seen. */
function movesOf(db: Db, { opinion, accepting, assigning }: Given) {
  const { move, assignment } = assigning
  const given = { opinion, move, beside: assignmentBeside(db, opinion, move, assignment, '') }
  if (!accepting) return [given]
  const beside = acceptanceBeside(opinion, accepting.classification)
  return [{ opinion, move: accepting.move, beside }, given]
}

function promiseParts(
  db: Db,
  { task, commitment }: Promised,
  { actorId, at }: SessionMove,
): { change: Change; statements: Statement[] } {
  const { id, sessionId, opinionId, agencyId, dueOn, state } = commitment
  const data = { opinion: opinionId, session: sessionId, agency: agencyId, due: dueOn, to: state }
  const row = { ...commitment, createdBy: actorId, createdAt: at, seq: 0, headHash: '', updatedAt: at }
  return {
    change: { subject: `commitment:${id}`, step: 'promise', head: 'new', data },
    statements: [
      db.insert(commitments).values(row),
      db.update(conclusionTasks).set({ commitmentId: id }).where(eq(conclusionTasks.id, task)),
    ],
  }
}
