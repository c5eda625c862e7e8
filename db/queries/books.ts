import { and, eq, ne, sql } from 'drizzle-orm'
import type { BatchResponse } from 'drizzle-orm/batch'
import type { BookPage, PaperKind } from '../../src/domain/numbering.ts'
import type { Db } from '../database.ts'
import { documents, numberings } from '../schema/answers.ts'
import { leaders } from '../schema/office.ts'

/** Which number of which book is asked for. */
export interface BookPlace {
  unitId: number
  year: number
  series: string
  number: number
  /** The paper that is being mended; its own number is free for it. */
  except: number | null
}

/** How the answers that a leader signs are numbered in a unit, for a batch: the series where the office numbers them here, no row where it does not. */
export function selectOwnSeries(db: Db, unitId: number, signerId: number | null) {
  return db
    .select({ series: numberings.series })
    .from(numberings)
    .innerJoin(leaders, eq(numberings.kind, sql`'answer_' || ${leaders.body}`))
    .where(and(eq(numberings.unitId, unitId), eq(numberings.isOwn, true), eq(leaders.id, signerId ?? 0)))
}

/** The series in which the office numbers papers of a kind here, for a batch; no row where it does not. */
function selectSeriesOf(db: Db, unitId: number, kind: PaperKind) {
  const { unitId: of, kind: its, isOwn, series } = numberings
  return db
    .select({ series })
    .from(numberings)
    .where(and(eq(of, unitId), eq(its, kind), eq(isOwn, true)))
}

/** What a book says of a number. */
export interface Book {
  /** The series in which the office numbers such papers by itself; null where it does not. */
  ownSeries: string | null
  /** Null where no number was asked for. */
  page: BookPage | null
}

/** The paper that is to stand in the book: an answer is of the body of its signer, any other paper says its kind. */
type Paper = { unitId: number; signerId: number | null; kind?: PaperKind }

/** Whether the answers that a leader signs are numbered here, and the page of the book that a number would stand on. One trip. */
export async function findBook(db: Db, paper: Paper, place: BookPlace | null): Promise<Book> {
  return bookOf(await db.batch([...bookReads(db, paper, place)]), place)
}

/** The reads of a `Book`, for a batch that holds others too. */
export function bookReads(db: Db, { unitId, signerId, kind }: Paper, place: BookPlace | null) {
  const { year, series, number, except } = place ?? NOWHERE
  return [
    kind ? selectSeriesOf(db, unitId, kind) : selectOwnSeries(db, unitId, signerId),
    db
      .select({
        last: sql<number | null>`max(${documents.number})`,
        isTaken: sql<number>`coalesce(sum(${documents.number} = ${number}), 0) > 0`,
      })
      .from(documents)
      .where(
        and(
          eq(documents.unitId, unitId),
          eq(documents.year, year),
          eq(documents.series, series),
          ne(documents.id, except ?? 0),
        ),
      ),
    db
      .select({ id: numberings.id })
      .from(numberings)
      .where(and(eq(numberings.unitId, unitId), eq(numberings.series, series), eq(numberings.isOwn, true)))
      .limit(1),
  ] as const
}

/** What the reads brought, named. */
export function bookOf(rows: BatchResponse<ReturnType<typeof bookReads>>, place: BookPlace | null): Book {
  const [[own], [book], [numbered]] = rows
  const page = {
    last: book?.last ?? null,
    isTaken: book?.isTaken === 1,
    isOwnSeries: numbered !== undefined,
  }
  return { ownSeries: own?.series ?? null, page: place && page }
}

/** No book has a year nought. */
const NOWHERE: BookPlace = { unitId: 0, year: 0, series: '', number: 0, except: null }
