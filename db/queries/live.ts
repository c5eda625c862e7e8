import { type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { CardsAsked } from '../../src/domain/cards-asked.ts'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { type CaptureDesk, deskReads, recordedBy } from './capture-desk.ts'
import { MARK_NOW, namesMovedSince, selectSpine } from './card-spine.ts'
import { hasCard } from './has-card.ts'
import { heldForSession } from './held-for.ts'
import { findLists, type LiveList } from './live-lists.ts'
import { type KnownPerson, type LiveSpeaker, peopleOf, peopleReads } from './live-people.ts'
import { byPart, selectUnitAgencies, selectUnitLeaders } from './unit-choices.ts'

/** A session while it runs: its cards, and what can be written beside them. */
export interface LiveSession extends CaptureDesk {
  /** Who speaks and who waits to. */
  speakers: LiveSpeaker[]
  /** Null where an open page asks, which knows them as they are. */
  known: KnownPerson[] | null
  q: string
  spoken: LiveList
  advance: LiveList
  /** Those who take part in the session first, then the others of its unit. */
  leaders: { id: number; name: string; office: string }[]
  agencies: { id: number; name: string }[]
  /** Differs whenever any of this differs. */
  stamp: string
  /** Where the record of events ended: what happens to a card later comes behind it. */
  mark: number
}

/** The session with this code where `actor` is secretary of its unit, with the cards that are asked for, else null. Two trips, however many cards there are. */
export async function findLiveSession(
  db: Db,
  actor: Actor,
  code: string,
  { today, asked }: { today: Day; asked: CardsAsked },
): Promise<LiveSession | null> {
  const isIt = recordedBy(actor, code)
  const mark = asked.has?.mark ?? null
  const [[row], hamletRows, [stamp], spine, leaderRows, agencyRows, ...people] = await db.batch([
    ...deskReads(db, isIt, today),
    selectStamp(db, isIt, mark),
    selectSpine(db, isIt, { q: asked.q, mark }),
    selectUnitLeaders(db, isIt, today),
    selectUnitAgencies(db, isIt, today),
    ...peopleReads(db, isIt, { mark }),
  ])
  if (!row || !stamp) return null
  const { speakers, known } = peopleOf(people)
  const isCurrent = isStillGood(asked.has, row.session.seq, stamp.mark)
  const lists = await findLists(db, isIt, JSON.parse(spine.page), { ...asked, isCurrent })
  return {
    ...{ ...row, ...stamp, ...lists, q: asked.q },
    hamlets: hamletRows.sort(compareNames),
    speakers,
    known: stamp.namesMoved ? known : null,
    leaders: leaderRows.sort(byPart),
    agencies: agencyRows.sort(compareNames),
  }
}

/** What a page has is no use after a step of the session, which changes what is offered on every card, nor where the record was put back to before it was read. */
function isStillGood(has: CardsAsked['has'], seq: number, mark: number): boolean {
  return has !== null && has.mark <= mark && has.stamp.startsWith(`${seq}-`)
}

/** Changes with every card, answer and step of the session; null as above. Asked every few seconds: one trip over one index. */
export async function findLiveStamp(db: Db, actor: Actor, code: string): Promise<string | null> {
  const [row] = await selectStamp(db, recordedBy(actor, code))
  return row?.stamp ?? null
}

/** Of the room of the session that is selected. */
const tideOf = sql`coalesce((select tide from rooms where rooms.session_id = ${sessions.id}), 0)`

function selectStamp(db: Db, isIt: SQL, mark: number | null = null) {
  const changes = sql`(select count(*) || '-' || coalesce(sum(${opinions.seq}), 0) || '-' || coalesce(max(${opinions.updatedAt}), 0)
    from ${opinions} where ${heldForSession(sessions.id)} and ${hasCard})`
  return db
    .select({
      stamp: sql<string>`${sessions.seq} || '-' || ${changes} || '-' || ${tideOf}`,
      mark: MARK_NOW,
      namesMoved: namesMovedSince(mark),
    })
    .from(sessions)
    .where(isIt)
}
