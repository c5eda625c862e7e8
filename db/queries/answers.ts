import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { answers, remarks } from '../schema/answers.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { HELD_FOR } from './held-for.ts'
import { selectAnswers, selectHistory, selectOpinions, selectRemarks } from './opinion-parts.ts'
import type { OpinionRow, StaffOpinion } from './opinions.ts'

/** An opinion as a leader reads it in a list: with who asked, its answers, remarks and history. */
export type OpinionWithAnswers = OpinionRow &
  Pick<StaffOpinion, 'person' | 'unit' | 'hamlet' | 'agency' | 'session' | 'answers' | 'remarks' | 'history'>

/** The order of a list, which also says where a page of it begins: `after` holds the keys of the last row before. */
export interface Order {
  keys: SQL[]
  after: (string | number)[] | null
}

/** Statements of one batch that together give `limit` opinions and one more; `readOpinions` puts their rows together. */
export function opinionsWithAnswers(db: Db, condition: SQL, { keys, after }: Order, limit: number) {
  const rest = after
    ? sql`(${sql.join(keys, sql`, `)}) > (${sql.join(
        after.map((key) => sql`${key}`),
        sql`, `,
      )})`
    : undefined
  const page = and(condition, rest)
  const ids = db
    .select({ id: opinions.id })
    .from(opinions)
    .leftJoin(sessions, eq(sessions.id, HELD_FOR))
    .where(page)
    .orderBy(...keys)
    .limit(limit)
  return [
    selectOpinions(db, page)
      .orderBy(...keys)
      .limit(limit + 1),
    selectAnswers(db, inArray(answers.opinionId, ids)).orderBy(asc(answers.version), asc(answers.id)),
    selectRemarks(db, inArray(remarks.opinionId, ids)),
    selectHistory(db, inArray(opinions.id, ids)),
  ] as const
}

type RowsOf<Statements> = { [Key in keyof Statements]: Awaited<Statements[Key]> }
type Found = RowsOf<ReturnType<typeof opinionsWithAnswers>>

/** The rows of a batch put together; `more` when there is a next page. */
export function readOpinions(
  [rows, answerRows, remarkRows, history]: Found,
  limit: number,
): { opinions: OpinionWithAnswers[]; more: boolean } {
  const found = rows.slice(0, limit).map(({ opinion, ...rest }) => ({
    ...opinion,
    ...rest,
    answers: answerRows
      .filter(({ answer }) => answer.opinionId === opinion.id)
      .map(({ answer, ...names }) => ({ ...answer, ...names })),
    remarks: remarkRows
      .filter(({ remark }) => remark.opinionId === opinion.id)
      .map(({ remark, writer }) => ({ ...remark, writer })),
    history: history.filter(({ opinionId }) => opinionId === opinion.id),
  }))
  return { opinions: found, more: rows.length > limit }
}
