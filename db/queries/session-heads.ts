import { and, asc, desc, eq, isNotNull, ne, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { conclusions } from '../schema/conclusions.ts'
import { events } from '../schema/ledger.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { heldForSession } from './held-for.ts'

/** The end of one history, at some moment. */
export interface SubjectHead {
  subject: string
  seq: number
  hash: string
}

/**
 * The ends of the histories that the minutes of a session tell of, in the order of the paper: the session first, its conclusion, its opinions without what is separate. `now`, and
 * as they stood when the notice of the conclusion was issued (null before). Null where no session has the code.
 */
export async function findSessionHeads(
  db: Db,
  code: string,
): Promise<{ now: SubjectHead[]; issued: SubjectHead[] | null } | null> {
  const subjects = await findSubjects(db, code)
  const session = subjects[0]
  if (!session) return null
  const issue = db.$with('issue').as(
    db
      .select({ batch: events.batch })
      .from(events)
      .where(and(eq(events.subject, session), eq(events.step, 'issue_conclusion')))
      .orderBy(desc(events.seq))
      .limit(1),
  )
  const [last] = await db
    .with(issue)
    .select({ id: sql<number | null>`max(${events.id})` })
    .from(events)
    .innerJoin(issue, eq(events.batch, issue.batch))
  const until = last?.id ?? null
  return {
    now: await findHeadsUntil(db, subjects, Number.MAX_SAFE_INTEGER),
    issued: until === null ? null : await findHeadsUntil(db, subjects, until),
  }
}

async function findSubjects(db: Db, code: string): Promise<string[]> {
  const isIt = eq(sessions.code, code)
  const [rows, concluded, lines] = await db.batch([
    db.select({ id: sessions.id }).from(sessions).where(isIt),
    db
      .select({ id: conclusions.id })
      .from(conclusions)
      .innerJoin(sessions, eq(sessions.id, conclusions.sessionId))
      .where(isIt),
    db
      .select({ id: opinions.id })
      .from(sessions)
      .innerJoin(opinions, heldForSession(sessions.id))
      .where(and(isIt, ne(opinions.state, 'separate')))
      .orderBy(asc(isNotNull(opinions.carriedToId)), asc(opinions.number), asc(opinions.id)),
  ])
  const named = (noun: string, found: { id: number }[]) => found.map(({ id }) => `${noun}:${id}`)
  return [...named('session', rows), ...named('conclusion', concluded), ...named('opinion', lines)]
}

/** Each subject's last event up to that one of the ledger, in the order of the subjects; one that has none is left out. */
function findHeadsUntil(db: Db, subjects: readonly string[], until: number): Promise<SubjectHead[]> {
  return db.all<SubjectHead>(sql`
    select e.subject, e.seq, e.hash from json_each(${JSON.stringify(subjects)}) wanted
      join events e on e.subject = wanted.value
    where e.seq = (select max(seq) from events where subject = wanted.value and id <= ${until})
    order by wanted.key`)
}
