import { and, eq, isNull } from 'drizzle-orm'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { Db } from '../database.ts'
import type { EarlierDate } from '../queries/earlier-dates.ts'
import { earlierDates } from '../schema/deadlines.ts'
import { MUST_HAVE_CHANGED, type Statement, type WriteOutcome } from '../write.ts'
import { type Beside, mailToAsker, recordMoves } from './moves.ts'

/**
 * Decides about the earlier dates of one opinion, each with its own event: taken, the new day holds and its asker is told; kept, the promised one does.
 * `stale`: the opinion moved, or somebody decided first.
 */
export function recordEarlierDecision(
  db: Db,
  proposals: readonly EarlierDate[],
  move: Move,
): Promise<WriteOutcome> {
  const isTaken = move.step === 'take_earlier_due'
  return recordMoves(
    db,
    proposals.map((proposal, i) => ({
      opinion: { ...proposal, id: proposal.opinionId },
      move,
      beside: {
        set: isTaken ? takenSet(proposal) : {},
        statements: decided(db, proposal, move, isTaken ? 'taken' : 'kept'),
        data: decisionData(proposal, isTaken),
        // One word to the asker, whichever of the two dates changed.
        mail:
          isTaken && i === 0
            ? mailToAsker('due_recomputed', { ...proposal, id: proposal.opinionId }, proposal.person)
            : [],
      },
    })),
  )
}

function takenSet({ clock, proposedOn, provisional, rule, calendarVersion }: EarlierDate): Beside['set'] {
  return clock === 'notice'
    ? { noticeOn: proposedOn, noticeProvisional: provisional, noticeRule: rule, calendarVersion }
    : { dueOn: proposedOn, dueProvisional: provisional, dueRule: rule, calendarVersion }
}

function decisionData(
  { id, clock, standingOn, proposedOn, rule, calendarVersion }: EarlierDate,
  isTaken: boolean,
) {
  const due = isTaken ? proposedOn : standingOn
  return { proposal: id, clock, before: standingOn, due, rule, calendar: calendarVersion }
}

function decided(db: Db, { id }: EarlierDate, move: Move, decision: 'taken' | 'kept'): Statement[] {
  return [
    db
      .update(earlierDates)
      .set({ decision, decidedBy: move.actorId, decidedAt: move.at })
      .where(and(eq(earlierDates.id, id), isNull(earlierDates.decision))),
    MUST_HAVE_CHANGED,
  ]
}
