import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { bookYear } from '../../src/domain/document-number.ts'
import type { Numbering } from '../../src/domain/numbering.ts'
import type { Db } from '../database.ts'
import { answers, documents } from '../schema/answers.ts'
import { MUST_HAVE_CHANGED, mustBeFree, type Statement } from '../write.ts'

/** A paper that gets its number. `unitId`: whose book. */
export interface NewPaper {
  id: number
  unitId: number
  numbering: Numbering
  enteredBy: number
  /** Epoch ms. */
  at: number
}

/**
 * Enters a paper into the book. A number of the office's own is taken here, by the database, from what the book holds in this very batch: parallel papers get
 * numbers one after the other, without a gap. One copied from the office's book is stored as it is, unless it leaves a gap without a reason or belongs to a
 * series that is numbered here (`free`), or is there already (`documents.number`).
 */
export function paperStatements(db: Db, paper: NewPaper): Statement[] {
  const { id, unitId, numbering, enteredBy, at } = paper
  const { series, issuedOn } = numbering
  const book = [unitId, bookYear(issuedOn), series]
  if (numbering.isOwn) {
    return [
      {
        sql: `insert into documents (id, unit_id, year, series, number, issued_on, skip_reason, entered_by, entered_at)
          select ?, ?, ?, ?, coalesce(max(number), 0) + 1, ?, '', ?, ? from documents
          where unit_id = ? and year = ? and series = ?`,
        args: [id, ...book, issuedOn, enteredBy, at, ...book],
      },
    ]
  }
  const { number, skipReason } = numbering
  const year = bookYear(issuedOn)
  const row = { id, unitId, year, series, number, issuedOn, skipReason, enteredBy, enteredAt: at }
  return [...guards(paper, numbering), db.insert(documents).values(row)]
}

/** Mends number, series or day of a paper that is not issued yet; who entered it is who mended it. */
export function mendedPaper(
  db: Db,
  paper: Omit<NewPaper, 'numbering'> & { numbering: EnteredNumbering },
): Statement[] {
  const { id, numbering, enteredBy, at } = paper
  const { number, series, issuedOn, skipReason } = numbering
  const row = { year: bookYear(issuedOn), number, series, issuedOn, skipReason, enteredBy, enteredAt: at }
  return [
    ...guards(paper, numbering),
    db.update(documents).set(row).where(eq(documents.id, id)),
    MUST_HAVE_CHANGED,
  ]
}

/** Gives the approved, unissued version its paper. */
export function paperOfAnswer(db: Db, answer: number, documentId: number): Statement[] {
  const isWaiting = and(
    eq(answers.id, answer),
    isNotNull(answers.approvedAt),
    isNull(answers.issuedAt),
    isNull(answers.documentId),
  )
  return [db.update(answers).set({ documentId }).where(isWaiting), MUST_HAVE_CHANGED]
}

export type EnteredNumbering = Extract<Numbering, { isOwn: false }>

/** The same as `numberFlaw`, for whatever came between the reading of the book and the batch. */
function guards({ id, unitId }: { id: number; unitId: number }, entered: EnteredNumbering): Statement[] {
  const { number, series, issuedOn, skipReason } = entered
  const isNotOwn = mustBeFree(
    'not exists (select 1 from numberings where unit_id = ? and series = ? and is_own = 1)',
    [unitId, series],
  )
  const leavesNoGap = mustBeFree(
    'coalesce((select max(number) from documents where unit_id = ? and year = ? and series = ? and id <> ?), ?) >= ?',
    [unitId, bookYear(issuedOn), series, id, number, number - 1],
  )
  return skipReason === '' ? [isNotOwn, leavesNoGap] : [isNotOwn]
}
