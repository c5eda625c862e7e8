import { and, eq, inArray } from 'drizzle-orm'
import type { ImportTable } from '../../src/domain/import.ts'
import type { Matching } from '../../src/domain/import-matching.ts'
import type { Db } from '../database.ts'
import type { Import } from '../queries/imports.ts'
import { imports } from '../schema/imports.ts'
import {
  type Change,
  MUST_HAVE_CHANGED,
  mustBeFree,
  type Statement,
  type WriteOutcome,
  write,
} from '../write.ts'

export interface NewImport {
  id: number
  code: string
  sessionId: number
  fileName: string
  digest: string
  table: ImportTable
  matching: Matching
}

interface By {
  actorId: number
  at: number
}

/** Keeps a sheet for looking at it; nothing of it is recorded. */
export function recordImport(
  db: Db,
  { table, matching, ...sheet }: NewImport,
  { actorId, at }: By,
): Promise<WriteOutcome> {
  const data = { session: sheet.sessionId, digest: sheet.digest, rows: table.rows.length }
  const row = { ...sheet, cells: JSON.stringify(table), matching: JSON.stringify(matching) }
  return write(db, {
    at,
    actorId,
    changes: [{ subject: `import:${sheet.id}`, step: 'upload', head: 'new', data }],
    statements: [
      db.insert(imports).values({ ...row, state: 'preview', uploadedBy: actorId, uploadedAt: at }),
    ],
  })
}

/** Says anew which column holds what. `stale`: somebody did so, recorded or dropped it first. */
export function recordMatching(
  db: Db,
  sheet: Import,
  matching: Matching,
  { actorId, at }: By,
): Promise<WriteOutcome> {
  return write(db, {
    at,
    actorId,
    changes: [stepOf(sheet, 'match')],
    statements: [...moved(db, sheet, { matching: JSON.stringify(matching) })],
  })
}

/** Puts a sheet away; its words go. */
export function recordDropped(db: Db, sheet: Import, { actorId, at }: By): Promise<WriteOutcome> {
  return write(db, {
    at,
    actorId,
    changes: [stepOf(sheet, 'drop')],
    statements: moved(db, sheet, { state: 'dropped', cells: '' }),
  })
}

/** What goes into the batch that records the opinions of a sheet: the sheet is done and its words are gone, unless it or the working calendar moved since they were looked at. */
export function takenIn(
  db: Db,
  sheet: Import,
  { made, calendarVersion, at }: { made: number; calendarVersion: number; at: number },
): { guards: Statement[]; changes: Change[]; statements: Statement[] } {
  return {
    guards: [
      mustBeFree("coalesce((select max(seq) from events where subject = 'calendar:1'), 0) = ?", [
        calendarVersion,
      ]),
    ],
    changes: [stepOf(sheet, 'record', { made })],
    statements: moved(db, sheet, { state: 'recorded', cells: '', made, recordedAt: at }),
  }
}

/** The words of sheets that nobody recorded go; `no person` did it. */
export function recordForgottenImports(db: Db, ids: readonly number[], at: number): Promise<WriteOutcome> {
  return write(db, {
    at,
    actorId: null,
    changes: ids.map((id) => ({ subject: `import:${id}`, step: 'lapse', head: 'latest' as const })),
    statements: [
      db
        .update(imports)
        .set({ state: 'dropped', cells: '' })
        .where(and(inArray(imports.id, [...ids]), eq(imports.state, 'preview'))),
    ],
  })
}

function stepOf({ id, head }: Import, step: string, data = {}): Change {
  return { subject: `import:${id}`, step, head, data }
}

function moved(db: Db, { id }: Import, set: Partial<typeof imports.$inferInsert>): Statement[] {
  return [
    db
      .update(imports)
      .set(set)
      .where(and(eq(imports.id, id), eq(imports.state, 'preview'))),
    MUST_HAVE_CHANGED,
  ]
}
