import { and, asc, eq, isNotNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Actor } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import { LEADER_PARTS } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { answers } from '../schema/answers.ts'
import { hamlets, leaders } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { sessionLeaders, sessions } from '../schema/sessions.ts'
import { type CaptureDesk, deskReads, recordedBy } from './capture-desk.ts'
import { inForce } from './dated.ts'
import { heldForSession } from './held-for.ts'

type CardRow = Awaited<ReturnType<typeof selectCards>>[number]
type AnswerRow = Awaited<ReturnType<typeof selectAnswers>>[number]

/** One opinion of a session as it stands at the table, with what was answered on the spot, first version first. */
export type LiveCard = CardRow & { answers: AnswerRow[] }

/** A session while it runs: its cards in number order, and what can be written beside them. */
export interface LiveSession extends CaptureDesk {
  cards: LiveCard[]
  /** Those who take part in the session first, then the others of its unit. */
  leaders: { id: number; name: string; office: string }[]
  /** Differs whenever any of this differs. */
  stamp: string
}

/** The session with this code where `actor` is secretary of its unit, else null. One trip. */
export async function findLiveSession(
  db: Db,
  actor: Actor,
  code: string,
  today: Day,
): Promise<LiveSession | null> {
  const isIt = recordedBy(actor, code)
  const [[row], hamletRows, cardRows, answerRows, leaderRows, [stamp]] = await db.batch([
    ...deskReads(db, isIt, today),
    selectCards(db, isIt),
    selectAnswers(db, isIt),
    selectLeaders(db, isIt, today),
    selectStamp(db, isIt),
  ])
  if (!row || !stamp) return null
  return {
    ...row,
    ...stamp,
    hamlets: hamletRows.sort(compareNames),
    cards: cardRows.map((card) => ({
      ...card,
      answers: answerRows.filter(({ opinionId }) => opinionId === card.id),
    })),
    leaders: leaderRows.sort(byPart),
  }
}

/** Changes with every card, answer and step of the session; null as above. Asked every few seconds: one trip over one index. */
export async function findLiveStamp(db: Db, actor: Actor, code: string): Promise<string | null> {
  const [row] = await selectStamp(db, recordedBy(actor, code))
  return row?.stamp ?? null
}

// What is separate has no card here, and shows only in that it is gone.
const hasCard = ne(opinions.state, 'separate')

/** The session that a carried one was raised for: its number counts there. */
const former = alias(sessions, 'former')

function selectCards(db: Db, isIt: SQL) {
  return db
    .select({
      id: opinions.id,
      code: opinions.code,
      number: opinions.number,
      source: opinions.source,
      topic: opinions.topic,
      kind: opinions.kind,
      state: opinions.state,
      seq: opinions.seq,
      headHash: opinions.headHash,
      unitId: opinions.unitId,
      agencyId: opinions.agencyId,
      publicAt: opinions.publicAt,
      text: opinions.originalText,
      name: people.name,
      address: people.address,
      hamlet: hamlets.name,
      carriedFrom: former.theme,
    })
    .from(sessions)
    .innerJoin(opinions, heldForSession(sessions.id))
    .innerJoin(people, eq(people.id, opinions.personId))
    .leftJoin(hamlets, eq(hamlets.id, opinions.hamletId))
    .leftJoin(former, and(eq(former.id, opinions.sessionId), isNotNull(opinions.carriedToId)))
    .where(and(isIt, hasCard))
    .orderBy(asc(isNotNull(opinions.carriedToId)), asc(opinions.number))
}

function selectAnswers(db: Db, isIt: SQL) {
  return db
    .select({
      opinionId: answers.opinionId,
      version: answers.version,
      text: answers.text,
      leaderId: answers.signerId,
      leader: leaders.name,
    })
    .from(sessions)
    .innerJoin(opinions, heldForSession(sessions.id))
    .innerJoin(answers, and(eq(answers.opinionId, opinions.id), eq(answers.form, 'oral')))
    .leftJoin(leaders, eq(leaders.id, answers.signerId))
    .where(and(isIt, hasCard))
    .orderBy(asc(answers.version))
}

/** Leaders of the session's unit, with the part that they take in it: a query for a batch. */
export function selectLeaders(db: Db, isIt: SQL, today: Day) {
  const takesPart = and(eq(sessionLeaders.leaderId, leaders.id), eq(sessionLeaders.sessionId, sessions.id))
  return db
    .select({ id: leaders.id, name: leaders.name, office: leaders.office, part: sessionLeaders.part })
    .from(sessions)
    .innerJoin(leaders, eq(leaders.unitId, sessions.unitId))
    .leftJoin(sessionLeaders, takesPart)
    .where(and(isIt, or(isNotNull(sessionLeaders.id), inForce(leaders, today))))
}

type LeaderRow = Awaited<ReturnType<typeof selectLeaders>>[number]

/** Who takes part comes first, the chair before the others. */
export function byPart(a: LeaderRow, b: LeaderRow): number {
  const place = ({ part }: LeaderRow) => (part ? LEADER_PARTS.indexOf(part) : LEADER_PARTS.length)
  return place(a) - place(b) || compareNames(a, b)
}

/** Of the room of the session that is selected. */
const tideOf = sql`coalesce((select tide from rooms where rooms.session_id = ${sessions.id}), 0)`

function selectStamp(db: Db, isIt: SQL) {
  const changes = sql`(select count(*) || '-' || coalesce(sum(${opinions.seq}), 0) || '-' || coalesce(max(${opinions.updatedAt}), 0)
    from ${opinions} where ${heldForSession(sessions.id)} and ${hasCard})`
  return db
    .select({ stamp: sql<string>`${sessions.seq} || '-' || ${changes} || '-' || ${tideOf}` })
    .from(sessions)
    .where(isIt)
}
