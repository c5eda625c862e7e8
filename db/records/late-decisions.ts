import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../database.ts'
import type { LateCardLine } from '../queries/late-cards.ts'
import { lateCards } from '../schema/captures.ts'
import {
  type Change,
  MUST_HAVE_CHANGED,
  mustBeFree,
  type Statement,
  type WriteOutcome,
  write,
} from '../write.ts'
import { captureStatement } from './captures.ts'
import { type NewOpinion, receiving } from './opinions.ts'
import { touchRoom } from './rooms.ts'

interface By {
  actorId: number
  at: number
}

/** A late card becomes an opinion of its session, under the next number and its own key, so that the speaker's receipt opens it. `stale`: somebody decided first. */
export function recordLateTaken(
  db: Db,
  late: LateCardLine,
  opinion: NewOpinion,
  { actorId, at }: By,
): Promise<WriteOutcome> {
  const { id, sessionId, device, deviceSeq, saidAt, groupName } = late.card
  const { change, statements } = receiving(db, opinion)
  const capture = { opinionId: opinion.id, sessionId, turnId: null, device, deviceSeq, saidAt, groupName }
  return write(db, {
    at,
    actorId,
    changes: [change, stepOf(late, 'take', { opinion: opinion.id })],
    statements: [
      mustBeFree("(select state from sessions where id = ?) in ('in_progress', 'held', 'concluded')", [
        sessionId,
      ]),
      ...statements,
      captureStatement(db, capture),
      ...decided(db, id, { decision: 'taken', opinionId: opinion.id, decidedBy: actorId, decidedAt: at }),
      touchRoom(db, sessionId),
    ],
    batch: `late-taken-${id}`,
  })
}

/** A late card is left out, and says why; it stays readable. `stale` as above. */
export function recordLateDropped(
  db: Db,
  late: LateCardLine,
  reason: string,
  { actorId, at }: By,
): Promise<WriteOutcome> {
  const { id, sessionId } = late.card
  return write(db, {
    at,
    actorId,
    changes: [stepOf(late, 'drop')],
    statements: [
      ...decided(db, id, { decision: 'dropped', reason, decidedBy: actorId, decidedAt: at }),
      touchRoom(db, sessionId),
    ],
    batch: `late-dropped-${id}`,
  })
}

function stepOf({ card, seq, hash }: LateCardLine, step: string, data = {}): Change {
  return { subject: `late:${card.id}`, step, head: { seq, hash }, data }
}

function decided(db: Db, id: number, set: Partial<typeof lateCards.$inferInsert>): Statement[] {
  return [
    db
      .update(lateCards)
      .set(set)
      .where(and(eq(lateCards.id, id), isNull(lateCards.decision))),
    MUST_HAVE_CHANGED,
  ]
}
