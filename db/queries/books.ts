import { and, eq, ne, sql } from 'drizzle-orm'
import type { BookPage } from '../../src/domain/numbering.ts'
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

/** Whether the answers that a leader signs are numbered here, and the page of the book that a number would stand on. One trip. */
export async function findBook(
  db: Db,
  { unitId, signerId }: { unitId: number; signerId: number | null },
  place: BookPlace | null,
): Promise<{ ownSeries: string | null; page: BookPage | null }> {
  if (!place) {
    const [own] = await selectOwnSeries(db, unitId, signerId)
    return { ownSeries: own?.series ?? null, page: null }
  }
  const { year, series, number, except } = place
  const [[own], [book], [numbered]] = await db.batch([
    selectOwnSeries(db, unitId, signerId),
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
  ])
  return {
    ownSeries: own?.series ?? null,
    page: {
      last: book?.last ?? null,
      isTaken: book?.isTaken === 1,
      isOwnSeries: numbered !== undefined,
    },
  }
}
