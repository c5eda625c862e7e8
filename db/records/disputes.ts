import { and, eq, isNull } from 'drizzle-orm'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { DisputeOutcome } from '../../src/domain/voice.ts'
import type { Db } from '../database.ts'
import { disputes } from '../schema/voice.ts'
import type { Statement, WriteOutcome } from '../write.ts'
import { mailToAsker, recordMove, type Seen } from './moves.ts'
import type { Asked } from './triage.ts'

export interface NewDispute {
  id: number
  /** The issued version that the asker does not agree with. */
  answerId: number
  reason: string
}

/** An asker disputes an answer: it runs until the leader settles it. They are told that it was received. */
export function recordDispute(
  db: Db,
  opinion: Asked,
  dispute: NewDispute,
  move: Move,
): Promise<WriteOutcome> {
  return recordMove(db, opinion, move, {
    set: { disputedAt: move.at },
    statements: [db.insert(disputes).values({ ...dispute, opinionId: opinion.id, disputedAt: move.at })],
    data: { dispute: dispute.id, answer: dispute.answerId },
    // Who left a phone alone reads it on the page: nobody has to call for that.
    mail: opinion.person.email ? mailToAsker('dispute_received', opinion, opinion.person) : [],
  })
}

/** The leader says why the answer stands; the asker is told. */
export function recordRejection(db: Db, opinion: Asked, reply: string, move: Move): Promise<WriteOutcome> {
  return recordMove(db, opinion, move, {
    set: { disputedAt: null },
    statements: [settling(db, opinion, move, 'rejected', reply)],
    data: { outcome: 'rejected' },
    mail: mailToAsker('dispute_settled', opinion, opinion.person),
  })
}

/** Ends the dispute that runs, if one does, in the batch of the step that settles it. */
export function settling(
  db: Db,
  opinion: Pick<Seen, 'id'>,
  move: Move,
  outcome: DisputeOutcome,
  reply: string,
): Statement {
  return db
    .update(disputes)
    .set({ settledAt: move.at, settledBy: move.actorId, outcome, reply })
    .where(and(eq(disputes.opinionId, opinion.id), isNull(disputes.settledAt)))
}
