import { and, eq } from 'drizzle-orm'
import type { SeriesColumns, SeriesLeader } from '../../src/domain/series-plan.ts'
import type { Db } from '../database.ts'
import type { SeriesRow } from '../queries/series.ts'
import { series, seriesLeaders, seriesSkips } from '../schema/series.ts'
import { MUST_HAVE_CHANGED, type Statement, type WriteOutcome, write } from '../write.ts'
import type { By } from './by.ts'
import { type DraftGround, draftParts, type NewDraft, type Parts } from './series-parts.ts'

export type Ground = Omit<DraftGround, 'seriesId' | 'leaders'>
export type SeriesHead = Pick<SeriesRow, 'id' | 'seq' | 'headHash'>

/** A series as it is made or changed: its columns, its people, the drafts it makes, and the days left out with why. */
export interface WrittenSeries {
  columns: SeriesColumns
  leaders: readonly SeriesLeader[]
  drafts: readonly NewDraft[]
  skips: readonly { on: string; reason: string }[]
}

/** Stores a series and all its drafts, or nothing. `taken`: its code is (the button was pressed twice), or, `free`, a hall or a person is. */
export function recordSeries(
  db: Db,
  { id, code, columns, leaders, drafts, skips }: WrittenSeries & { id: number; code: string },
  ground: Ground,
  by: By,
): Promise<WriteOutcome> {
  const made = draftParts(db, drafts, { ...ground, seriesId: id, leaders }, by)
  const row = { ...columns, id, code, seq: 0, headHash: '', createdAt: by.at, updatedAt: by.at }
  return write(db, {
    ...by,
    changes: [
      {
        subject: `series:${id}`,
        step: 'make',
        head: 'new',
        data: { unit: columns.unitId, sessions: drafts.length },
      },
      ...made.changes,
    ],
    statements: [
      // First of all: whoever presses twice meets the code, not the hall that the first press took.
      db.insert(series).values(row),
      ...leaderStatements(db, id, leaders),
      ...skipStatements(db, id, skips, by),
      ...made.statements,
    ],
  })
}

/** One event of the series, with what its sessions do in the same batch. */
export function writeSeries(
  db: Db,
  { id, seq, headHash: hash }: SeriesHead,
  step: string,
  data: Record<string, string | number>,
  parts: Parts,
  by: By,
  statements: Statement[],
): Promise<WriteOutcome> {
  return write(db, {
    ...by,
    changes: [{ subject: `series:${id}`, step, head: { seq, hash }, data }, ...parts.changes],
    statements: [...statements, ...parts.statements],
    mail: parts.mail ?? [],
  })
}

/** Changes the row of a series that stands as it was seen. */
export function updateOf(
  db: Db,
  { id, seq }: SeriesHead,
  set: Partial<typeof series.$inferInsert>,
): Statement[] {
  return [
    db
      .update(series)
      .set(set)
      .where(and(eq(series.id, id), eq(series.seq, seq))),
    MUST_HAVE_CHANGED,
  ]
}

/** The people of a series. */
export function leaderStatements(db: Db, seriesId: number, leaders: readonly SeriesLeader[]): Statement[] {
  return [db.insert(seriesLeaders).values(leaders.map((leader) => ({ seriesId, ...leader })))]
}

function skipStatements(
  db: Db,
  seriesId: number,
  skips: WrittenSeries['skips'],
  { actorId: skippedBy, at: skippedAt }: By,
): Statement[] {
  if (skips.length === 0) return []
  const rows = skips.map((skip) => ({ seriesId, ...skip, skippedBy, skippedAt }))
  return [db.insert(seriesSkips).values(rows).onConflictDoNothing()]
}
