import { and, desc, eq, isNotNull, type SQLWrapper, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { answers, documents } from '../schema/answers.ts'
import { opinions } from '../schema/opinions.ts'
import { answeringOf, IS_ANSWERING } from './merged-into.ts'
import { isOnBoard } from './visibility.ts'

/** Issued versions of answers, the newest first, of what an opinion was merged into too. The text, and why it was corrected, comes along only of what is public. */
export function selectIssued(db: Db, opinionIds: number[]) {
  const shown = (column: SQLWrapper) =>
    sql<string | null>`case when ${answers.isPublic} and ${isOnBoard} then ${column} end`
  return db
    .select({
      opinionId: sql<number>`answering.asked`,
      form: answers.form,
      text: shown(answers.text),
      /** 0 or 1, as the database says it. */
      wasCorrected: sql<number>`${answers.correctsId} is not null`,
      correctionReason: shown(answers.correctionReason),
      issuedOn: sql<string>`${answers.issuedOn}`,
      document: { number: documents.number, series: documents.series, issuedOn: documents.issuedOn },
    })
    .from(answeringOf(sql`${opinionIds}`))
    .crossJoin(answers)
    .innerJoin(opinions, eq(opinions.id, answers.opinionId))
    .leftJoin(documents, eq(documents.id, answers.documentId))
    .where(and(IS_ANSWERING, isNotNull(answers.issuedAt), isNotNull(answers.issuedOn)))
    .orderBy(desc(answers.issuedAt), desc(answers.id))
}
