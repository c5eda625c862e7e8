import type { Db } from '../database.ts'
import { type Book, type BookPlace, bookOf, bookReads } from './books.ts'
import { type Asking, selectKnownNames } from './known-names.ts'

/** What has to be known before an answer is issued: the names of its unit's records that its text may hold, and what the book says of its number. One trip. */
export async function findIssuing(
  db: Db,
  asking: Asking,
  paper: { unitId: number; signerId: number | null },
  place: BookPlace | null,
): Promise<{ names: string[]; book: Book }> {
  const [names, ...book] = await db.batch([selectKnownNames(db, asking), ...bookReads(db, paper, place)])
  return { names: names.map(({ name }) => name), book: bookOf(book, place) }
}
