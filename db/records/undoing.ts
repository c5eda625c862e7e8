import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Decided, heldUntil, isDecision } from '../../src/domain/decision.ts'
import type { Move } from '../../src/domain/lifecycle.ts'
import { isLeft } from '../../src/domain/opinion.ts'
import type { Db } from '../database.ts'
import { supports } from '../schema/agency-work.ts'
import { assignments, departures } from '../schema/handling.ts'
import type { EventData } from '../schema/ledger.ts'
import { mustBeFree, type Statement, type WriteOutcome } from '../write.ts'
import { columnsRestored } from './before.ts'
import { MERGED_INTO } from './merged-askers.ts'
import { recordMoves, type Seen } from './moves.ts'

/** A decision that is taken back: of which opinion, by which move, and what its event said. */
export interface Undoing {
  opinion: Seen
  move: Move
  decided: Decided & { data: EventData }
}

/**
 * Takes decisions back, all of them or none: state, kind, dates, board and agency stand as they did before, its message is never sent. The words that
 * were looked through for the public stay, unseen, for the next time. `taken`: a message is on its way already.
 */
export function recordUndoings(db: Db, undoings: readonly Undoing[]): Promise<WriteOutcome> {
  return recordMoves(
    db,
    undoings.map(({ opinion, move, decided }) => ({
      opinion,
      move,
      beside: {
        set: columnsRestored(decided.data),
        data: { undoes: decided.seq },
        statements: [
          ...messageCancelled(opinion, decided, move.at),
          ...rowsRestored(db, opinion, move, decided),
        ],
      },
    })),
  )
}

/** The decision with which a history ends, with what its event said; null where it ends otherwise. */
export function decidedWithData<Event extends { step: string; at: number; seq: number; data: EventData }>(
  last: Event | undefined,
): Undoing['decided'] | null {
  if (!last || !isDecision(last.step)) return null
  return {
    step: last.step,
    at: last.at,
    seq: last.seq,
    from: last.data.from as Decided['from'],
    data: last.data,
  }
}

/**
 * Whoever sends or calls claims the line first, and so does this: one of them wins. With a merge that is taken back, those who were merged into this one before
 * are not told of the answer either.
 */
function messageCancelled({ id }: Seen, decided: Decided, at: number): Statement[] {
  const its = `held_until = ? and (subject = ? or kind = 'answered_with') and subject in (
      with recursive ${MERGED_INTO} select 'opinion:' || id from merged union all select ?)`
  const subject = `opinion:${id}`
  const values = [heldUntil(decided.at), subject, id, subject]
  return [
    mustBeFree(
      `not exists (select 1 from outbox where ${its} and failed_at is null
        and (sent_at is not null or called_at is not null or claimed_until > ?))`,
      [...values, at],
    ),
    {
      sql: `update outbox set failed_at = ?, problem = 'taken_back' where ${its} and sent_at is null and failed_at is null`,
      args: [at, ...values],
    },
  ]
}

function rowsRestored(db: Db, { id }: Seen, move: Move, { step, at, data }: Undoing['decided']): Statement[] {
  const isAgain = { endedAt: null, endReason: '' }
  const helped = and(eq(supports.opinionId, id), eq(supports.endedAt, at))
  const reopened = [db.update(supports).set(isAgain).where(helped)]
  if (step === 'assign') {
    const { opinionId, assignedAt, endedAt } = assignments
    return [
      db.delete(assignments).where(and(eq(opinionId, id), eq(assignedAt, at), isNull(endedAt))),
      ...reopened,
    ]
  }
  if (!isLeft(move.from)) return []
  const left = and(eq(departures.opinionId, id), isNull(departures.undoneAt))
  const had = sql`(select max(id) from assignments where opinion_id = ${id} and ended_at = ${at}
    and agency_id = ${data['was.agencyId'] ?? null})`
  return [
    db.update(departures).set({ undoneAt: move.at }).where(left),
    db.update(assignments).set(isAgain).where(eq(assignments.id, had)),
    ...reopened,
  ]
}
