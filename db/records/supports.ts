import { and, eq, isNull } from 'drizzle-orm'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { Db } from '../database.ts'
import { supports } from '../schema/agency-work.ts'
import { MUST_HAVE_CHANGED, type Statement, type WriteOutcome } from '../write.ts'
import { recordMove, type Seen } from './moves.ts'

type Row = typeof supports.$inferSelect

/** What another agency is asked for, and until which day. */
export interface NewSupport {
  id: number
  agencyId: number
  part: string
  dueOn: string
  actorId: number
}

/** Asks another agency for its part. */
export function recordSupport(
  db: Db,
  opinion: Seen,
  move: Move,
  { actorId: askedBy, ...support }: NewSupport,
): Promise<WriteOutcome> {
  const row = { ...support, opinionId: opinion.id, askedBy, askedAt: move.at }
  const { id, agencyId: agency, dueOn: due } = support
  return recordMove(db, opinion, move, {
    statements: [db.insert(supports).values(row)],
    data: { support: id, agency, due, clock: 'support' },
  })
}

/** Asks it no longer; what it said stays. */
export function recordSupportEnd(
  db: Db,
  opinion: Seen,
  move: Move,
  { id, agencyId }: { id: number; agencyId: number },
  reason: string,
): Promise<WriteOutcome> {
  return recordMove(db, opinion, move, {
    statements: [ended(db, id, move.at, reason), MUST_HAVE_CHANGED],
    data: { support: id, agency: agencyId },
  })
}

/** Keeps what a supporting agency says. Further words stand in a row of their own beside the earlier ones. */
export function recordContribution(
  db: Db,
  opinion: Seen,
  move: Move,
  support: Row,
  { id, text, actorId }: { id: number; text: string; actorId: number },
): Promise<WriteOutcome> {
  const words = { contribution: text, contributedBy: actorId, contributedAt: move.at }
  const isFirst = support.contributedAt === null
  const stands = and(eq(supports.id, support.id), isNull(supports.endedAt))
  return recordMove(db, opinion, move, {
    statements: isFirst
      ? [db.update(supports).set(words).where(stands), MUST_HAVE_CHANGED]
      : [ended(db, support.id, move.at, ''), MUST_HAVE_CHANGED, furtherRow(db, support, id, words)],
    data: { support: isFirst ? support.id : id, agency: support.agencyId, again: !isFirst },
  })
}

/** Ends what is asked of one agency, or of all where none is named: the matter goes where their parts are not needed. */
export function endSupports(
  db: Db,
  opinion: { id: number },
  at: number,
  reason: string,
  agencyId?: number,
): Statement {
  const its = agencyId === undefined ? undefined : eq(supports.agencyId, agencyId)
  return db
    .update(supports)
    .set({ endedAt: at, endReason: reason })
    .where(and(eq(supports.opinionId, opinion.id), isNull(supports.endedAt), its))
}

function ended(db: Db, id: number, at: number, reason: string): Statement {
  return db
    .update(supports)
    .set({ endedAt: at, endReason: reason })
    .where(and(eq(supports.id, id), isNull(supports.endedAt)))
}

function furtherRow(db: Db, support: Row, id: number, words: Partial<Row>): Statement {
  const { opinionId, agencyId, part, dueOn, askedBy, askedAt } = support
  return db.insert(supports).values({ id, opinionId, agencyId, part, dueOn, askedBy, askedAt, ...words })
}
