import { and, eq, isNull } from 'drizzle-orm'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { LEFT_STATES } from '../../src/domain/opinion.ts'
import type { Db } from '../database.ts'
import { remarks } from '../schema/answers.ts'
import { departures } from '../schema/handling.ts'
import type { Change, Statement, WriteOutcome } from '../write.ts'
import { endAssignments } from './assignments.ts'
import { comingBack, nothingMergedInto } from './coming-back.ts'
import { mailToAsker, recordMove, recordMoves, type Seen } from './moves.ts'
import { slipIsFree } from './slips.ts'
import { endSupports } from './supports.ts'
import type { Asked } from './triage.ts'

/** Why an opinion leaves the line, in the words its asker reads; fields that do not belong to the step are empty. */
export interface NewDeparture {
  id: number
  ground: string
  reason: string
  recipient: string
  intoOpinionId: number | null
  /** Number and day of the transfer slip, where there is one. */
  slipNumber?: string
  slipOn?: string | null
}

/** What leaves the line, with what is merged into it. */
export type Leaving = Asked & { unitId: number; around: { merged: readonly Seen[] } }

/**
 * Takes an opinion off the line: refused, forwarded, returned, filed, merged or withdrawn. Its agency's line ends; its asker is told. What was merged into it comes back to the line
 * in the same batch, unless it goes on with yet another one; it stays there when the decision is taken back.
 */
export function recordDeparture(
  db: Db,
  opinion: Leaving,
  move: Move,
  departure: NewDeparture,
  also: Statement[] = [],
): Promise<WriteOutcome> {
  return recordDepartures(db, [{ opinion, move, departure }], also)
}

/**
 * The same for several that leave in one way, all of them or none; the slip, where there is one, goes with all of them. `changes`: steps of other records
 * that go with this one.
 */
export function recordDepartures(
  db: Db,
  leaving: { opinion: Leaving; move: Move; departure: NewDeparture }[],
  also: Statement[] = [],
  changes: Change[] = [],
): Promise<WriteOutcome> {
  const units = [...new Set(leaving.map(({ opinion }) => opinion.unitId))]
  const ends = leaving.filter(({ move }) => move.to !== 'merged')
  return recordMoves(db, [
    ...ends.flatMap(({ opinion, move }) => comingBack(db, opinion.around.merged, move)),
    ...leaving.map(({ opinion, move, departure }, i) => ({
      opinion,
      move,
      beside: departureBeside(db, opinion, move, departure, {
        first: i === 0 ? units.flatMap((unitId) => slipIsFree(unitId, departure)) : [],
        also: i === leaving.length - 1 ? also : [],
        changes: i === leaving.length - 1 ? changes : [],
      }),
    })),
  ])
}

function departureBeside(
  db: Db,
  opinion: Asked,
  move: Move,
  departure: NewDeparture,
  { first, also, changes }: { first: Statement[]; also: Statement[]; changes: Change[] },
) {
  const line = { ...departure, opinionId: opinion.id, to: move.to, leftAt: move.at }
  return {
    set: { agencyId: null, officerId: null },
    statements: [
      ...first,
      endAssignments(db, opinion, move.at, ''),
      endSupports(db, opinion, move.at, ''),
      db.insert(departures).values(line),
      ...(move.to === 'merged' ? [] : [nothingMergedInto(opinion)]),
      ...also,
    ],
    data: { ground: departure.ground, into: departure.intoOpinionId },
    changes,
    mail: mailToAsker(move.to as (typeof LEFT_STATES)[number], opinion, opinion.person),
  }
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
    statements: [endDepartures(db, opinion, move.at), remarkOf(db, opinion, move, remarkId, reason)],
    data: { remark: remarkId },
  })
}

/** Where it had gone is past: it stands on record as undone. */
export function endDepartures(db: Db, opinion: { id: number }, at: number) {
  return db
    .update(departures)
    .set({ undoneAt: at })
    .where(and(eq(departures.opinionId, opinion.id), isNull(departures.undoneAt)))
}

/** The words that belong to a step, kept beside the history. */
export function remarkOf(db: Db, opinion: Seen, move: Move, id: number, text: string) {
  const { step, actorId: writtenBy, at: writtenAt } = move
  return db.insert(remarks).values({ id, opinionId: opinion.id, step, text, writtenBy, writtenAt })
}
