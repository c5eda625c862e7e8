import { and, asc, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { type Actor, unitsAs } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { documents } from '../schema/answers.ts'
import { commitments } from '../schema/commitments.ts'
import { conclusions, conclusionTasks, conclusionTopics } from '../schema/conclusions.ts'
import { leaders } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { rulebookOf, rulebookReads } from './calendars.ts'
import { heldForSession } from './held-for.ts'
import { selectMeetingLines } from './meeting-lines.ts'
import { selectSessionChanges } from './session-changes.ts'
import { selectHamlets, selectLeaders, selectLines, toWhole } from './session-parts.ts'
import { selectUnitAgencies } from './unit-choices.ts'

/** A session that its secretary concludes, or its leader reads about. */
function concludedBy(actor: Actor, code: string): SQL {
  return and(eq(sessions.code, code), inArray(sessions.unitId, unitsAs(actor, 'secretary', 'leader')))!
}

/** Everything the conclusion of a session and its minutes are made of; null where `actor` is neither secretary nor leader of its unit. One trip. */
export async function findConclusionDesk(db: Db, actor: Actor, code: string, today: Day) {
  const isIt = concludedBy(actor, code)
  const [[row], leaderRows, hamletRows, [found], topicRows, taskRows, lines, [counts], ...more] =
    await db.batch([
      selectLines(db).where(isIt),
      selectLeaders(db, isIt),
      selectHamlets(db, isIt),
      selectConclusion(db, isIt),
      db
        .select({ topic: conclusionTopics.topic, text: conclusionTopics.text })
        .from(sessions)
        .innerJoin(conclusions, eq(conclusions.sessionId, sessions.id))
        .innerJoin(conclusionTopics, eq(conclusionTopics.conclusionId, conclusions.id))
        .where(isIt),
      selectTasks(db, isIt),
      selectMeetingLines(db, isIt),
      db.select({ separate: SEPARATE, late: LATE, startedAt: STARTED }).from(sessions).where(isIt),
      selectUnitAgencies(db, isIt, today),
      selectSessionChanges(db, isIt),
      ...rulebookReads(db),
    ])
  const [agencyRows, changes, ...rules] = more
  if (!row) return null
  return {
    session: toWhole(row, leaderRows, hamletRows),
    conclusion: found ? { ...found.conclusion, chair: found.chair, document: found.document } : null,
    topics: topicRows,
    tasks: taskRows,
    lines,
    changes,
    separate: counts?.separate ?? 0,
    late: counts?.late ?? 0,
    startedAt: counts?.startedAt ?? null,
    agencies: agencyRows.sort(compareNames),
    rulebook: rulebookOf(rules),
  }
}

export type ConclusionDesk = NonNullable<Awaited<ReturnType<typeof findConclusionDesk>>>

const SEPARATE = sql<number>`(select count(*) from ${opinions} where ${heldForSession(sessions.id)} and opinions.state = 'separate')`
const LATE = sql<number>`(select count(*) from late_cards where late_cards.session_id = sessions.id and late_cards.decision is null)`
/** When it was first said to have begun, epoch ms. */
/** When it began: a start that was taken back was none. */
const STARTED = sql<number | null>`(select min(events.at) from events
  where events.subject = 'session:' || sessions.id and events.step = 'start' and events.seq > (
    select coalesce(max(undone.seq), 0) from events undone where undone.subject = events.subject and undone.step = 'undo_start'))`

/** The conclusion of the session with this condition, with who presided and its number in the book. */
function selectConclusion(db: Db, isIt: SQL) {
  return db
    .select({
      conclusion: conclusions,
      chair: { name: leaders.name, office: leaders.office, body: leaders.body },
      document: { number: documents.number, series: documents.series, issuedOn: documents.issuedOn },
    })
    .from(sessions)
    .innerJoin(conclusions, eq(conclusions.sessionId, sessions.id))
    .leftJoin(leaders, eq(leaders.id, conclusions.chairId))
    .leftJoin(documents, eq(documents.id, conclusions.documentId))
    .where(isIt)
}

/** Its tasks in the order of their days, but those that were taken out of the draft again, and those from an opinion that was set apart afterwards. */
function selectTasks(db: Db, isIt: SQL) {
  return db
    .select({
      id: conclusionTasks.id,
      what: conclusionTasks.what,
      who: conclusionTasks.who,
      agencyId: conclusionTasks.agencyId,
      dueOn: conclusionTasks.dueOn,
      opinionId: conclusionTasks.opinionId,
      opinion: opinions.code,
      number: opinions.number,
      commitment: commitments.code,
    })
    .from(sessions)
    .innerJoin(conclusions, eq(conclusions.sessionId, sessions.id))
    .innerJoin(conclusionTasks, eq(conclusionTasks.conclusionId, conclusions.id))
    .leftJoin(opinions, and(eq(opinions.id, conclusionTasks.opinionId), ne(opinions.state, 'separate')))
    .leftJoin(commitments, eq(commitments.id, conclusionTasks.commitmentId))
    .where(
      and(
        isIt,
        isNull(conclusionTasks.removedAt),
        or(isNull(conclusionTasks.opinionId), isNotNull(opinions.id)),
      ),
    )
    .orderBy(asc(conclusionTasks.dueOn), asc(conclusionTasks.id))
}

/** The conclusion of a session as anyone may read it; null until its notice is issued. One trip. */
export async function findIssuedConclusion(db: Db, sessionId: number) {
  const issued = and(eq(sessions.id, sessionId), sql`${conclusions.issuedAt} is not null`)!
  const [[found], topics, tasks] = await db.batch([
    selectConclusion(db, issued),
    db
      .select({ topic: conclusionTopics.topic, text: conclusionTopics.text })
      .from(conclusionTopics)
      .innerJoin(conclusions, eq(conclusions.id, conclusionTopics.conclusionId))
      .innerJoin(sessions, eq(sessions.id, conclusions.sessionId))
      .where(issued),
    selectTasks(db, issued),
  ])
  if (!found?.document) return null
  return { text: found.conclusion.text, document: found.document, topics, tasks }
}

export type IssuedConclusion = NonNullable<Awaited<ReturnType<typeof findIssuedConclusion>>>
