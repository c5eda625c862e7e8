import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import type { Run } from '../queries/recomputations.ts'
import { recomputations } from '../schema/deadlines.ts'
import { opinions } from '../schema/opinions.ts'
import { MUST_HAVE_CHANGED, type Statement, type WriteOutcome, write } from '../write.ts'
import { type Looked, pieceOf } from './recomputed-opinion.ts'

/** How far a run comes with a piece of work. */
export interface Progress {
  run: Run
  /** End of the run's own history. */
  head: Head | null
  /** Id of the last opinion that is looked at with it. */
  upTo: number
  isLast: boolean
  calendarVersion: number
  at: number
  newId: () => number
}

/**
 * Stores a piece of a run in one batch: later dates and settled ones in the opinions, an event and a mail for each that moved, a proposal for each that would move
 * earlier, and how far the run has come. `stale`: an opinion moved meanwhile, or somebody else did this piece: nothing was stored.
 */
export function recordRecomputed(
  db: Db,
  looked: readonly Looked[],
  progress: Progress,
): Promise<WriteOutcome> {
  const { run, head, at } = progress
  const pieces = looked.map((one) => pieceOf(db, one, progress))
  const count = (of: (piece: Piece) => number) => pieces.reduce((sum, piece) => sum + of(piece), 0)
  const counts = {
    looked: looked.length,
    moved: count(({ changes }) => Math.min(1, changes.length)),
    proposed: count(({ proposed }) => proposed),
  }
  return write(db, {
    at,
    actorId: null,
    changes: [
      { subject: `recomputation:${run.id}`, step: 'recompute', head: head ?? 'new', data: counts },
      ...pieces.flatMap(({ changes }) => changes),
    ],
    statements: [
      ...runStatements(db, progress, counts),
      ...pieces.flatMap(({ statements }) => statements),
      ...versionStatements(db, looked, progress),
    ],
    mail: pieces.flatMap(({ mail }) => mail),
  })
}

type Piece = ReturnType<typeof pieceOf>

/** What stands as it was is known from now on to agree with this version of the calendar. */
function versionStatements(db: Db, looked: readonly Looked[], { calendarVersion }: Progress): Statement[] {
  const agreeing = looked.filter(
    ({ opinion, found }) =>
      opinion.calendarVersion !== calendarVersion &&
      found.length > 0 &&
      found.every(({ is }) => is === 'same'),
  )
  if (agreeing.length === 0) return []
  const ids = agreeing.map(({ opinion }) => opinion.id)
  return [db.update(opinions).set({ calendarVersion }).where(inArray(opinions.id, ids))]
}

function runStatements(
  db: Db,
  { run, upTo, isLast, at }: Progress,
  counts: { looked: number; moved: number; proposed: number },
): Statement[] {
  const { id, cursor } = run
  return [
    db
      .update(recomputations)
      .set({
        cursor: upTo,
        looked: sql`${recomputations.looked} + ${counts.looked}`,
        moved: sql`${recomputations.moved} + ${counts.moved}`,
        proposed: sql`${recomputations.proposed} + ${counts.proposed}`,
        finishedAt: isLast ? at : null,
      })
      .where(
        and(eq(recomputations.id, id), eq(recomputations.cursor, cursor), isNull(recomputations.finishedAt)),
      ),
    MUST_HAVE_CHANGED,
  ]
}
