import { and, eq, isNull } from 'drizzle-orm'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { LEFT_STATES } from '../../src/domain/opinion.ts'
import type { Db } from '../database.ts'
import { remarks } from '../schema/answers.ts'
import { departures } from '../schema/handling.ts'
import type { WriteOutcome } from '../write.ts'
import { endAssignments } from './assignments.ts'
import { mailToAsker, recordMove, type Seen } from './moves.ts'
import { endSupports } from './supports.ts'
import type { Asked } from './triage.ts'

/** Why an opinion leaves the line, in the words its asker reads; fields that do not belong to the step are empty. */
export interface NewDeparture {
  id: number
  ground: string
  reason: string
  recipient: string
  intoOpinionId: number | null
}

/** Takes an opinion off the line: refused, forwarded, returned, filed, merged or withdrawn. Its agency's line ends; its asker is told. */
export function recordDeparture(
  db: Db,
  opinion: Asked,
  move: Move,
  departure: NewDeparture,
): Promise<WriteOutcome> {
  const line = { ...departure, opinionId: opinion.id, to: move.to, leftAt: move.at }
  return recordMove(db, opinion, move, {
    set: { agencyId: null, officerId: null },
    statements: [
      endAssignments(db, opinion, move.at, ''),
      endSupports(db, opinion, move.at, ''),
      db.insert(departures).values(line),
    ],
    data: { ground: departure.ground, into: departure.intoOpinionId },
    mail: mailToAsker(move.to as (typeof LEFT_STATES)[number], opinion, opinion.person),
  })
}

/** Brings an opinion back to where it came in. The departure stays on record as undone, the reason as a remark. */
export function recordRestoration(
  db: Db,
  opinion: Seen,
  move: Move,
  remarkId: number,
  reason: string,
): Promise<WriteOutcome> {
  return recordMove(db, opinion, move, {
    statements: [
      db
        .update(departures)
        .set({ undoneAt: move.at })
        .where(and(eq(departures.opinionId, opinion.id), isNull(departures.undoneAt))),
      remarkOf(db, opinion, move, remarkId, reason),
    ],
    data: { remark: remarkId },
  })
}

/** The words that belong to a step, kept beside the history. */
export function remarkOf(db: Db, opinion: Seen, move: Move, id: number, text: string) {
  const { step, actorId: writtenBy, at: writtenAt } = move
  return db.insert(remarks).values({ id, opinionId: opinion.id, step, text, writtenBy, writtenAt })
}
