import { eq } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { opinions } from '../schema/opinions.ts'
import { visitMatters } from '../schema/reception.ts'
import { type Change, type Statement, type WriteOutcome, write } from '../write.ts'
import { captureStatement } from './captures.ts'
import { type NewOpinion, receiving } from './opinions.ts'
import { type SeenVisit, visitStep } from './visits.ts'

/** A matter of a visit as it becomes an opinion; `firstId`: the opinion that it raises again. */
export interface NewMatter {
  opinion: NewOpinion
  firstId: number | null
  groupName: string
}

/**
 * Takes down one matter of a visit as an opinion with its own number, receipt and history, noted as a repetition where it is one: all of it in the batch of the visit's own step. `taken`
 * with `opinions.receipt_nonce`: this very form was recorded before; `stale`: the visit moved first.
 */
export function recordMatter(db: Db, visit: SeenVisit, matter: NewMatter): Promise<WriteOutcome> {
  const { opinion, firstId, groupName } = matter
  const { id: opinionId, receivedAt: at } = opinion
  const actorId = opinion.actorId!
  const received = receiving(db, opinion)
  const move = { step: 'add_matter', set: {}, data: { opinion: opinionId, of: firstId }, actorId, at }
  const step = visitStep(db, visit, move)
  return write(db, {
    at,
    actorId,
    changes: [received.change, ...(firstId === null ? [] : [repetition(opinionId, firstId)]), step.change],
    statements: [
      ...received.statements,
      ...(firstId === null ? [] : [raisedAgain(db, opinionId, firstId)]),
      captureStatement(db, {
        ...{ opinionId, sessionId: visit.sessionId, turnId: null, groupName },
        ...{ device: '', deviceSeq: 0, saidAt: at },
      }),
      db.insert(visitMatters).values({ visitId: visit.id, opinionId }),
      ...step.statements,
    ],
    batch: `matter-${opinionId}-${opinion.code}`,
  })
}

/** It follows the receipt in the same batch: nothing raised this one before, so no circle can come of it. */
function repetition(opinionId: number, firstId: number): Change {
  const data = { from: 'received', to: 'received', of: firstId }
  return { subject: `opinion:${opinionId}`, step: 'link_repeated', head: 'new', data }
}

function raisedAgain(db: Db, opinionId: number, firstId: number): Statement {
  return db.update(opinions).set({ repeatedOfId: firstId }).where(eq(opinions.id, opinionId))
}
