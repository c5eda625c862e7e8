import { and, desc, eq, sql } from 'drizzle-orm'
import type { DocumentNumber } from '../../src/domain/document-number.ts'
import { firstSeriesOf, type PaperKind } from '../../src/domain/numbering.ts'
import type { Body } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { documents, numberings } from '../schema/answers.ts'
import { conclusions } from '../schema/conclusions.ts'
import { sessions } from '../schema/sessions.ts'

/** What kind of paper the notice of a conclusion is, by the body that met the residents. */
export const noticeKind = (body: Body): PaperKind => `conclusion_${body}`

/** Where the notices of a body are numbered: the series that the office numbers here, or null, and the number that comes next in the one it used last. Two trips. */
export async function findNoticeBook(
  db: Db,
  { unitId, body }: { unitId: number; body: Body },
  year: number,
): Promise<{ ownSeries: string | null; next: DocumentNumber }> {
  const kind = noticeKind(body)
  const [[set], [used]] = await db.batch([
    db
      .select({ series: numberings.series, isOwn: numberings.isOwn })
      .from(numberings)
      .where(and(eq(numberings.unitId, unitId), eq(numberings.kind, kind))),
    db
      .select({ series: documents.series })
      .from(conclusions)
      .innerJoin(documents, eq(documents.id, conclusions.documentId))
      .innerJoin(sessions, eq(sessions.id, conclusions.sessionId))
      .where(and(eq(documents.unitId, unitId), eq(sessions.body, body)))
      .orderBy(desc(documents.enteredAt))
      .limit(1),
  ])
  const series = set?.series ?? used?.series ?? firstSeriesOf(kind)
  const [last] = await db
    .select({ number: sql<number>`coalesce(max(${documents.number}), 0)` })
    .from(documents)
    .where(and(eq(documents.unitId, unitId), eq(documents.year, year), eq(documents.series, series)))
  return { ownSeries: set?.isOwn ? set.series : null, next: { series, number: (last?.number ?? 0) + 1 } }
}
