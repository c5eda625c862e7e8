import { eq } from 'drizzle-orm'
import type { Occupancy } from '../../src/domain/conflict.ts'
import type { SessionMove } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import type { SessionRow } from '../queries/session-parts.ts'
import { seriesLeaders } from '../schema/series.ts'
import type { sessions } from '../schema/sessions.ts'
import type { WriteOutcome } from '../write.ts'
import type { By } from './by.ts'
import { freeUnless } from './conflict-guard.ts'
import type { MovingUp } from './moving-up.ts'
import {
  type Ground,
  leaderStatements,
  type SeriesHead,
  updateOf,
  type WrittenSeries,
  writeSeries,
} from './series.ts'
import { draftParts, type Parts, stepParts, together } from './series-parts.ts'
import { reasonStatement } from './session-reasons.ts'

/** A step of a session that an edit of its series takes with it. */
export interface SeriesStep {
  session: Pick<SessionRow, 'id' | 'seq' | 'headHash'>
  move: SessionMove
  /** What changes; a discarded draft gives its day free. */
  set: Partial<typeof sessions.$inferInsert>
  /** What the session takes up afterwards, and the sessions it may collide with. */
  occupies?: Occupancy
  accepted?: readonly { id: number; code: string }[]
  /** Who gets a place because there is more room. */
  ups?: MovingUp
}

/** Changes a series, the sessions chosen to follow, and adds drafts; all or nothing. */
export function recordSeriesEdit(
  db: Db,
  before: SeriesHead,
  { columns, leaders, drafts, steps }: Omit<WrittenSeries, 'skips'> & { steps: readonly SeriesStep[] },
  ground: Ground,
  by: By,
): Promise<WriteOutcome> {
  const { id } = before
  const taken = steps.map((step) => editParts(db, id, step, leaders, ground.reason, by))
  const made = draftParts(db, drafts, { ...ground, seriesId: id, leaders }, by)
  return writeSeries(
    db,
    before,
    'edit',
    { sessions: drafts.length, changed: steps.length },
    together([...taken, made]),
    by,
    [
      ...updateOf(db, before, columns),
      db.delete(seriesLeaders).where(eq(seriesLeaders.seriesId, id)),
      ...leaderStatements(db, id, leaders),
    ],
  )
}

/** Ends a series: its drafts to come are discarded with it. */
export function recordSeriesEnd(
  db: Db,
  before: SeriesHead,
  steps: readonly SeriesStep[],
  by: By,
): Promise<WriteOutcome> {
  const taken = steps.map(({ session, move, set }) => stepParts(db, before.id, session, move, { set }))
  const statements = updateOf(db, before, { endedAt: by.at })
  return writeSeries(db, before, 'end', { discarded: steps.length }, together(taken), by, statements)
}

function editParts(
  db: Db,
  seriesId: number,
  { session, move, set, occupies, accepted = [], ups }: SeriesStep,
  leaders: WrittenSeries['leaders'],
  reason: string,
  by: By,
): Parts {
  const { changes, statements } = stepParts(
    db,
    seriesId,
    session,
    move,
    move.step === 'edit' ? { set, leaders } : { set },
  )
  const others = accepted.map(({ code }) => code).join(',')
  const why = { sessionId: session.id, about: 'conflict' as const, reason, others }
  return {
    changes: [...changes, ...(ups?.changes ?? [])],
    mail: ups?.mail ?? [],
    statements: [
      ...(occupies
        ? freeUnless(
            occupies,
            accepted.map(({ id }) => id),
          )
        : []),
      ...statements,
      ...(ups ? [...ups.before, ...ups.after] : []),
      ...(accepted.length > 0 ? [reasonStatement(db, why, by)] : []),
    ],
  }
}
