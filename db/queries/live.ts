import { type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { type CaptureDesk, deskReads, recordedBy } from './capture-desk.ts'
import { hasCard } from './has-card.ts'
import { heldForSession } from './held-for.ts'
import { cardReads, cardsOf, type LiveCard } from './live-cards.ts'
import { type KnownPerson, type LiveSpeaker, peopleOf, peopleReads } from './live-people.ts'
import { byPart, selectUnitAgencies, selectUnitLeaders } from './unit-choices.ts'

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
    selectUnitLeaders(db, isIt, today),
    selectUnitAgencies(db, isIt, today),
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
