import { and, asc, eq, isNotNull, or, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import { LEADER_PARTS } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { agencies, leaders } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { sessionLeaders, sessions } from '../schema/sessions.ts'
import { type CaptureDesk, deskReads, recordedBy } from './capture-desk.ts'
import { inForce } from './dated.ts'
import { heldForSession } from './held-for.ts'
import { cardReads, cardsOf, hasCard, type LiveCard } from './live-cards.ts'
import { type KnownPerson, type LiveSpeaker, peopleOf, peopleReads } from './live-people.ts'

/** A session while it runs: its cards in number order, and what can be written beside them. */
export interface LiveSession extends CaptureDesk {
  /** Who speaks and who waits to. */
  speakers: LiveSpeaker[]
  known: KnownPerson[]
  cards: LiveCard[]
  /** Those who take part in the session first, then the others of its unit. */
  leaders: { id: number; name: string; office: string }[]
  agencies: { id: number; name: string }[]
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
  const [
    [row],
    hamletRows,
    ...[cards, answers, outcomes, edits, speaking, registered, heard, leaderRows, agencyRows, [stamp]]
  ] = await db.batch([
    ...deskReads(db, isIt, today),
    ...cardReads(db, isIt),
    ...peopleReads(db, isIt),
    selectLeaders(db, isIt, today),
    selectAgencies(db, isIt, today),
    selectStamp(db, isIt),
  ])
  if (!row || !stamp) return null
  return {
    ...row,
    ...stamp,
    hamlets: hamletRows.sort(compareNames),
    ...peopleOf([speaking, registered, heard]),
    cards: cardsOf([cards, answers, outcomes, edits]),
    leaders: leaderRows.sort(byPart),
    agencies: agencyRows.sort(compareNames),
  }
}

/** Changes with every card, answer and step of the session; null as above. Asked every few seconds: one trip over one index. */
export async function findLiveStamp(db: Db, actor: Actor, code: string): Promise<string | null> {
  const [row] = await selectStamp(db, recordedBy(actor, code))
  return row?.stamp ?? null
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

/** Agencies of the session's unit, in force today: a query for a batch. */
export function selectAgencies(db: Db, isIt: SQL, today: Day) {
  return db
    .select({ id: agencies.id, name: agencies.name })
    .from(sessions)
    .innerJoin(agencies, eq(agencies.unitId, sessions.unitId))
    .where(and(isIt, inForce(agencies, today)))
    .orderBy(asc(agencies.id))
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
