import { and, eq, sql } from 'drizzle-orm'
import { type DocumentNumber, FIRST_SERIES } from '../../src/domain/document-number.ts'
import type { Body } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { answers, documents } from '../schema/answers.ts'
import { leaders } from '../schema/office.ts'

/** One book of a unit as far as papers of one body stand in it. */
interface Book {
  series: string
  body: Body | null
  /** The last number of this year; null where the year has none. */
  number: number | null
  /** When a paper of this body was last entered, epoch ms. */
  usedAt: number
}

/** The books of a unit, for a batch: each series, and which bodies' papers stand in it. */
export function selectBooks(db: Db, unitId: number, year: number) {
  return (
    db
      .select({
        series: documents.series,
        body: leaders.body,
        number: sql<number | null>`max(case when ${documents.year} = ${year} then ${documents.number} end)`,
        usedAt: sql<number>`max(${documents.enteredAt})`,
      })
      .from(documents)
      // What a leader said on the spot goes out with the notice of the conclusion, in a series of its own.
      .leftJoin(answers, and(eq(answers.documentId, documents.id), eq(answers.form, 'written')))
      .leftJoin(leaders, eq(leaders.id, answers.signerId))
      .where(eq(documents.unitId, unitId))
      .groupBy(documents.series, leaders.body)
  )
}

/** The next number for a paper signed for `body`: in the series it used last, or in its usual one where it has none yet. */
export function nextNumberIn(books: readonly Book[], body: Body): DocumentNumber {
  const [last] = books.filter((book) => book.body === body).sort((a, b) => b.usedAt - a.usedAt)
  const series = last?.series ?? FIRST_SERIES[body]
  const taken = books.filter((book) => book.series === series).map(({ number }) => number ?? 0)
  return { series, number: Math.max(0, ...taken) + 1 }
}
