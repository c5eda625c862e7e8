import { and, eq, isNull } from 'drizzle-orm'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { Db } from '../database.ts'
import { inquiries } from '../schema/agency-work.ts'
import { MUST_HAVE_CHANGED, type WriteOutcome } from '../write.ts'
import { mailToAsker, recordMove, type Seen } from './moves.ts'
import type { Asked } from './triage.ts'

/** Asks the asker something; they are told that there is a question, not what it is. No date moves. */
export function recordInquiry(
  db: Db,
  opinion: Asked,
  move: Move,
  { id, question, actorId: askedBy }: { id: number; question: string; actorId: number },
): Promise<WriteOutcome> {
  const row = { id, opinionId: opinion.id, question, askedBy, askedAt: move.at }
  return recordMove(db, opinion, move, {
    statements: [db.insert(inquiries).values(row)],
    data: { inquiry: id },
    mail: mailToAsker('inquiry', opinion, opinion.person),
  })
}

/** Keeps the first answer to a question, by the asker or typed in for them; a second one finds it answered and is stale. */
export function recordInquiryReply(
  db: Db,
  opinion: Seen,
  move: Move,
  { id, answer }: { id: number; answer: string },
): Promise<WriteOutcome> {
  return recordMove(db, opinion, move, {
    statements: [
      db
        .update(inquiries)
        .set({ answer, answeredAt: move.at, recordedBy: move.actorId })
        .where(and(eq(inquiries.id, id), eq(inquiries.opinionId, opinion.id), isNull(inquiries.answeredAt))),
      MUST_HAVE_CHANGED,
    ],
    data: { inquiry: id },
  })
}
