import type { Db } from '../../db/database.ts'
import {
  findAgain,
  findBatch,
  findRun,
  type Piece,
  type Recomputable,
  type Run,
} from '../../db/queries/recomputations.ts'
import { recordRecomputed } from '../../db/records/recomputed.ts'
import { recompute } from '../domain/recomputed-deadline.ts'
import { placeOf } from '../domain/rule.ts'
import type { Platform } from '../http/platform.ts'

/** Opinions in one batch. */
const BATCH = 100
/** How often one that somebody keeps editing is tried before the rest is left to the next call. */
const TRIES = 3

/**
 * Computes the next hundred open deadlines anew after the calendar or a rule changed. True when there is more to do at once. It may stop at any moment: what was
 * stored moved the run's cursor in the same write, and the next call goes on from there.
 */
export async function recomputeDeadlines(platform: Platform): Promise<boolean> {
  const db = platform.database()
  const run = await findRun(db)
  if (!run) return false
  const { batch, ...known } = await findBatch(db, run, BATCH)
  const isLast = batch.length < BATCH
  const upTo = batch.at(-1)?.id ?? run.cursor
  const stored = await record(platform, db, { run, upTo, isLast }, { batch, ...known })
  if (stored.ok) return !isLast
  return await oneByOne(platform, db, run, batch, isLast)
}

/** Somebody edited one of them, or did this piece of work: each again by itself, as it stands now, so that the others are not lost. */
async function oneByOne(
  platform: Platform,
  db: Db,
  started: Run,
  batch: readonly Recomputable[],
  isLast: boolean,
): Promise<boolean> {
  for (const { id } of batch) {
    for (let tries = 0; ; tries++) {
      const run = await findRun(db)
      // Another call took over, or another change began a new run: it has these too.
      if (run?.id !== started.id || run.cursor >= id) return true
      if (tries === TRIES) return true
      const end = { run, upTo: id, isLast: isLast && id === batch.at(-1)!.id }
      if ((await record(platform, db, end, await findAgain(db, run, id))).ok) break
    }
  }
  return !isLast
}

function record(
  { clock, newId }: Platform,
  db: Db,
  end: { run: Run; upTo: number; isLast: boolean },
  { batch, rulebook, head }: Piece,
) {
  const looked = batch.map((opinion) => ({
    opinion,
    found: recompute(opinion, { ...rulebook, place: placeOf(opinion.unit) }),
  }))
  const calendarVersion = rulebook.calendar.version
  return recordRecomputed(db, looked, { ...end, head, calendarVersion, at: clock(), newId })
}
