import { and, eq, isNull } from 'drizzle-orm'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { Db } from '../database.ts'
import { assignments } from '../schema/handling.ts'
import type { WriteOutcome } from '../write.ts'
import { recordMove, recordMoves, type Seen } from './moves.ts'
import { endSupports } from './supports.ts'

/** A line of the record: which agency, until which day, with what note. */
export interface NewAssignment {
  id: number
  agencyId: number
  dueOn: string
  note: string
  actorId: number
}

/**
 * Gives an opinion to an agency. An earlier agency's line is ended with the reason and kept: its time is still reported. Agencies that help go on
 * helping, since their parts are of the matter; one that leads now no longer helps.
 */
export function recordAssignment(
  db: Db,
  opinion: Seen,
  move: Move,
  assignment: NewAssignment,
  reason = '',
): Promise<WriteOutcome> {
  return recordAssignments(db, [{ opinion, move, assignment }], reason)
}

/** The same for several, each until its own day: all of them or none. */
export function recordAssignments(
  db: Db,
  assigned: { opinion: Seen; move: Move; assignment: NewAssignment }[],
  reason = '',
): Promise<WriteOutcome> {
  return recordMoves(
    db,
    assigned.map(({ opinion, move, assignment }) => ({
      opinion,
      move,
      beside: assignmentBeside(db, opinion, move, assignment, reason),
    })),
  )
}

/** What an assignment stores, for a batch that holds others too. */
export function assignmentBeside(
  db: Db,
  opinion: Seen,
  move: Move,
  assignment: NewAssignment,
  reason: string,
) {
  const { id, agencyId, dueOn, note, actorId } = assignment
  const line = { id, opinionId: opinion.id, agencyId, dueOn, note, assignedBy: actorId, assignedAt: move.at }
  return {
    set: { agencyId, officerId: null },
    statements: [
      endAssignments(db, opinion, move.at, reason),
      endSupports(db, opinion, move.at, reason, agencyId),
      db.insert(assignments).values(line),
    ],
    data: { agency: agencyId, due: dueOn },
  }
}

/** The agency gives the opinion back to the secretariat; with nobody to lead, nobody helps either. */
export function recordGivingBack(
  db: Db,
  opinion: Seen & { agencyId: number | null },
  move: Move,
  reason: string,
): Promise<WriteOutcome> {
  return recordMove(db, opinion, move, {
    set: { agencyId: null, officerId: null },
    statements: [endAssignments(db, opinion, move.at, reason), endSupports(db, opinion, move.at, reason)],
    data: { agency: opinion.agencyId },
  })
}

/** Ends the line that still runs, if any. */
export function endAssignments(db: Db, opinion: Seen, at: number, reason: string) {
  return db
    .update(assignments)
    .set({ endedAt: at, endReason: reason })
    .where(and(eq(assignments.opinionId, opinion.id), isNull(assignments.endedAt)))
}
