import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { answers, documents, remarks } from '../schema/answers.ts'
import { events } from '../schema/ledger.ts'
import { agencies, hamlets, leaders, units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people, users } from '../schema/people.ts'
import { sessions } from '../schema/sessions.ts'
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
    .leftJoin(sessions, eq(sessions.id, opinions.sessionId))
    .where(page)
    .orderBy(...keys)
    .limit(limit)
  return [
    db
      .select({
        opinion: opinions,
        person: people,
        unit: units,
        hamlet: { id: hamlets.id, name: hamlets.name },
        agency: { id: agencies.id, name: agencies.name },
        session: sessions,
      })
      .from(opinions)
      .innerJoin(people, eq(people.id, opinions.personId))
      .innerJoin(units, eq(units.id, opinions.unitId))
      .leftJoin(hamlets, eq(hamlets.id, opinions.hamletId))
      .leftJoin(agencies, eq(agencies.id, opinions.agencyId))
      .leftJoin(sessions, eq(sessions.id, opinions.sessionId))
      .where(page)
      .orderBy(...keys)
      .limit(limit + 1),
    db
      .select({ answer: answers, writer: users.name, signer: leaders.name, document: documents })
      .from(answers)
      .innerJoin(users, eq(users.id, answers.writtenBy))
      .leftJoin(leaders, eq(leaders.id, answers.signerId))
      .leftJoin(documents, eq(documents.id, answers.documentId))
      .where(inArray(answers.opinionId, ids))
      .orderBy(asc(answers.version), asc(answers.id)),
    db
      .select({ remark: remarks, writer: users.name })
      .from(remarks)
      .leftJoin(users, eq(users.id, remarks.writtenBy))
      .where(inArray(remarks.opinionId, ids))
      .orderBy(asc(remarks.writtenAt)),
    db
      .select({
        opinionId: opinions.id,
        seq: events.seq,
        step: events.step,
        at: events.at,
        actor: users.name,
        data: events.data,
      })
      .from(opinions)
      .innerJoin(events, eq(events.subject, sql`'opinion:' || ${opinions.id}`))
      .leftJoin(users, eq(users.id, events.actorId))
      .where(inArray(opinions.id, ids))
      .orderBy(asc(events.seq)),
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
