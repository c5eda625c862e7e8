import type { Deadline } from '../../src/domain/deadline.ts'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { Db } from '../database.ts'
import type { WriteOutcome } from '../write.ts'
import { settling } from './disputes.ts'
import { dueSet } from './due-columns.ts'
import { tellMergedOfReopening } from './merged-askers.ts'
import { mailToAsker, recordMove, recordMoves, type Seen } from './moves.ts'
import { remarkStatement } from './remarks.ts'
import type { Asked } from './triage.ts'

/** Closes answered opinions, with the same remark where one was written: all of them or none. */
export function recordClosings(
  db: Db,
  closings: { opinion: Seen; move: Move }[],
  remark: string,
): Promise<WriteOutcome> {
  return recordMoves(
    db,
    closings.map(({ opinion, move }) => ({
      opinion,
      move,
      beside: {
        set: { closedAt: move.at },
        statements: remark === '' ? [] : [remarkStatement(db, opinion, move, remark, null)],
      },
    })),
  )
}

/**
 * Opens an answered or closed opinion again, until `due`, or the day that stands where it is null. What was issued stays as it is; the next draft is a new version. A dispute
 * that runs has its way by this, with `reply` to its asker.
 */
export function recordReopening(
  db: Db,
  opinion: Asked & { disputedAt: number | null },
  { reason, reply = '' }: { reason: string; reply?: string },
  due: Deadline | null,
  move: Move,
): Promise<WriteOutcome> {
  const isDisputed = opinion.disputedAt !== null
  return recordMove(db, opinion, move, {
    set: { answeredAt: null, closedAt: null, disputedAt: null, ...(due && dueSet(due)) },
    statements: [
      remarkStatement(db, opinion, move, reason, null),
      ...(isDisputed ? [settling(db, opinion, move, 'accepted', reply)] : []),
      tellMergedOfReopening(opinion.id, opinion.seq + 1, move.at),
    ],
    data: { ...(due && { due: due.on, rule: due.rule }), ...(isDisputed && { outcome: 'accepted' }) },
    mail: mailToAsker(isDisputed ? 'dispute_settled' : 'reopened', opinion, opinion.person),
  })
}
