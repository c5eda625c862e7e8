import { and, eq, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import { people } from '../schema/people.ts'
import { turns } from '../schema/room.ts'
import { sessions } from '../schema/sessions.ts'
import { recordedBy } from './capture-desk.ts'
import { selectHeads } from './heads.ts'
import { selectRoomStamp } from './room-stamp.ts'
import { selectHamlets } from './session-parts.ts'
import { type Room, roomOf, selectRoom, selectTurns, type Turn, toTurns } from './turn-parts.ts'
import {
  type Asked,
  type Registered,
  type Showable,
  selectAsked,
  selectRegistered,
  selectShowable,
} from './turn-sources.ts'
import { selectUnitHamlets } from './unit-choices.ts'

/** The speakers of a session and everything that a new one may come from. */
export interface TurnDesk {
  session: typeof sessions.$inferSelect
  room: Room
  turns: Turn[]
  registered: Registered[]
  asked: Asked[]
  /** Opinions that may stand on the projector. */
  showable: Showable[]
  /** Hamlets invited to the session; none means the whole unit. */
  invited: { id: number; name: string }[]
  /** Of the unit, in force today. */
  hamlets: { id: number; name: string }[]
  /** Differs whenever the list differs. */
  stamp: string
}

/**
 * The session with this code where `actor` is secretary of its unit, else null. `beside`: with what stands beside the list; without it nobody is registered or asked, and
 * nothing may be shown. One trip.
 */
export async function findTurnDesk(
  db: Db,
  actor: Actor,
  code: string,
  { today, beside }: { today: Day; beside: boolean },
): Promise<TurnDesk | null> {
  const isIt = recordedBy(actor, code)
  const isBeside = beside ? isIt : and(isIt, sql`0`)!
  const [[found], turnRows, registered, asked, showable, invited, hamletRows, [stamp]] = await db.batch([
    selectRoom(db, isIt),
    selectTurns(db, isIt),
    selectRegistered(db, isBeside),
    selectAsked(db, isBeside),
    selectShowable(db, isBeside),
    selectHamlets(db, isIt),
    selectUnitHamlets(db, isIt, today),
    selectRoomStamp(db, isIt),
  ])
  if (!found || !stamp) return null
  return {
    session: found.session,
    room: roomOf(found.room),
    turns: toTurns(turnRows),
    registered,
    asked,
    showable,
    invited: invited.map(({ hamletId, name }) => ({ id: hamletId, name })),
    hamlets: hamletRows.sort(compareNames),
    stamp: stamp.stamp,
  }
}

/** The turns of a session with the end of each one's history. */
export interface TurnsToChange extends Pick<TurnDesk, 'session' | 'turns'> {
  heads: Map<string, Head>
}

/** The same session as one changes a turn of it: with the end of every turn's history. Null as above. One trip. */
export async function findTurns(db: Db, actor: Actor, code: string): Promise<TurnsToChange | null> {
  const isIt = recordedBy(actor, code)
  const subjects = db
    .select({ subject: sql<string>`'turn:' || ${turns.id}` })
    .from(sessions)
    .innerJoin(turns, eq(turns.sessionId, sessions.id))
    .where(isIt)
  const [[found], rows, headRows] = await db.batch([
    selectRoom(db, isIt),
    selectTurns(db, isIt),
    selectHeads(db, subjects),
  ])
  if (!found) return null
  const heads = new Map(headRows.map(({ subject, seq, hash }) => [subject, { seq, hash }]))
  return { session: found.session, turns: toTurns(rows), heads }
}

/** Whose turn the key of a form stands for already, or null. */
export async function findTurnOfKey(
  db: Db,
  key: string,
): Promise<{ sessionId: number; name: string } | null> {
  const [row] = await db
    .select({ sessionId: turns.sessionId, name: people.name })
    .from(turns)
    .innerJoin(people, eq(people.id, turns.personId))
    .where(eq(turns.key, key))
  return row ?? null
}
