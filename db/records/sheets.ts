import { and, eq, isNull } from 'drizzle-orm'
import { placeOfDraft } from '../../src/domain/answer.ts'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { SheetRow } from '../../src/domain/sheet.ts'
import type { Db } from '../database.ts'
import type { SheetMatter } from '../queries/sheets.ts'
import { sheets } from '../schema/sheets.ts'
import { type WriteOutcome, write } from '../write.ts'
import { draftStatements } from './answers.ts'
import { recordMoves } from './moves.ts'

export interface NewSheet {
  id: number
  code: string
  agencyId: number
  digest: string
  rows: SheetRow[]
}

/** Keeps what came back until somebody takes it over. */
export function recordSheet(
  db: Db,
  sheet: NewSheet,
  { actorId, at }: { actorId: number; at: number },
): Promise<WriteOutcome> {
  const { id, agencyId, digest, rows } = sheet
  return write(db, {
    at,
    actorId,
    changes: [
      {
        subject: `sheet:${id}`,
        step: 'upload',
        head: 'new',
        data: { agency: agencyId, digest, rows: rows.length },
      },
    ],
    statements: [db.insert(sheets).values({ ...sheet, uploadedBy: actorId, uploadedAt: at })],
  })
}

/** A row that is taken: what the agency wrote becomes the opinion's draft. `id` is for a new version. */
export interface TakenRow {
  id: number
  matter: SheetMatter
  answer: string
  move: Move
}

/** Rows of one batch. */
const AT_ONCE = 50

/**
 * Saves the rows as drafts, many in a batch; where somebody moves one of a batch in between, its rows are saved one by one, so that only that one is left. Gives the codes
 * that were left.
 */
export async function recordTakenRows(
  db: Db,
  sheet: { id: number },
  rows: readonly TakenRow[],
): Promise<string[]> {
  const left: string[] = []
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE)
    if ((await saveRows(db, sheet, some)).ok) continue
    for (const row of some) if (!(await saveRows(db, sheet, [row])).ok) left.push(row.matter.code)
  }
  return left
}

function saveRows(db: Db, sheet: { id: number }, rows: readonly TakenRow[]): Promise<WriteOutcome> {
  return recordMoves(
    db,
    rows.map(({ id, matter, answer, move }) => {
      const place = placeOfDraft(matter.written, move.actorId!)
      const draft = { id, place, text: answer }
      return {
        opinion: matter,
        move,
        beside: {
          statements: draftStatements(db, matter, draft, move),
          data: { answer: place.over ?? id, version: place.version, sheet: sheet.id },
        },
      }
    }),
  )
}

/** Says that a sheet was taken over, with how many rows were; the first time it was stays. */
export function recordSheetTaken(
  db: Db,
  sheet: { id: number },
  counts: { taken: number; refused: number },
  { actorId, at }: { actorId: number; at: number },
): Promise<WriteOutcome> {
  return write(db, {
    at,
    actorId,
    changes: [{ subject: `sheet:${sheet.id}`, step: 'take', head: 'latest', data: counts }],
    statements: [
      db
        .update(sheets)
        .set({ takenAt: at, ...counts })
        .where(and(eq(sheets.id, sheet.id), isNull(sheets.takenAt))),
    ],
  })
}
