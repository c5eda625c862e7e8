import { and, asc, eq, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { hamlets, units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { rooms, turns } from '../schema/room.ts'
import { sessions } from '../schema/sessions.ts'

/** How the projector and the clock of a session are set. */
export interface Room {
  /** Minutes that a speaker has; 0: no limit. */
  speakingMinutes: number
  shownOpinionId: number | null
  isQuiet: boolean
}

export type TurnRow = Awaited<ReturnType<typeof selectTurns>>[number]

/** One turn with the person, where they come from, and the question they put. */
export interface Turn extends Omit<TurnRow, 'key'> {
  /** The turn under which they speak again. */
  againId: number | null
}

/** How the room is set, as it stands before anybody set it. */
export function roomOf(room: typeof rooms.$inferSelect | null): Room {
  return room ?? { speakingMinutes: 0, shownOpinionId: null, isQuiet: false }
}

/** The sessions that meet `isIt`, with the unit and how the room is set. */
export function selectRoom(db: Db, isIt: SQL) {
  return db
    .select({ session: sessions, room: rooms, unit: { name: units.name } })
    .from(sessions)
    .innerJoin(units, eq(units.id, sessions.unitId))
    .leftJoin(rooms, eq(rooms.sessionId, sessions.id))
    .where(isIt)
}

/**
 * Whose question, or whose card, turned out to be a denunciation has no turn in the room any more: nothing there may tell who it was. For a select from turns with their
 * questions beside them.
 */
export const isHere = and(
  or(isNull(turns.opinionId), ne(opinions.state, 'separate')),
  sql`not exists (select 1 from turns own join captures said on said.turn_id = own.id and said.session_id = own.session_id
    join opinions apart on apart.id = said.opinion_id and apart.state = 'separate'
    where own.person_id = ${turns.personId} and own.session_id = ${turns.sessionId})`,
)!

/** The turns of the sessions that meet `isIt`, whatever their state. */
export function selectTurns(db: Db, isIt: SQL) {
  return db
    .select({
      id: turns.id,
      key: turns.key,
      position: turns.position,
      source: turns.source,
      personId: turns.personId,
      name: people.name,
      hamletId: turns.hamletId,
      hamlet: hamlets.name,
      groupName: turns.groupName,
      registrationId: turns.registrationId,
      opinionId: turns.opinionId,
      showName: turns.showName,
      state: turns.state,
      calledAt: turns.calledAt,
      endedAt: turns.endedAt,
      opinion: OPINION,
    })
    .from(sessions)
    .innerJoin(turns, eq(turns.sessionId, sessions.id))
    .innerJoin(people, eq(people.id, turns.personId))
    .leftJoin(hamlets, eq(hamlets.id, turns.hamletId))
    .leftJoin(opinions, eq(opinions.id, turns.opinionId))
    .where(and(isIt, isHere))
    .orderBy(asc(turns.position), asc(turns.id))
}

/** Of a question, what a screen is decided from; never its original text. */
export const OPINION = {
  code: opinions.code,
  number: opinions.number,
  topic: opinions.topic,
  publicText: opinions.publicText,
  publicAt: opinions.publicAt,
  publishName: opinions.publishName,
  state: opinions.state,
}

/** The turns of a session as the room knows them, from all its rows. */
export function toTurns(rows: readonly TurnRow[]): Turn[] {
  const byKey = new Map(rows.map(({ key, id }) => [key, id]))
  return rows.map(({ key: _, ...row }) => ({ ...row, againId: byKey.get(againKey(row.id)) ?? null }))
}

/** The key of the turn that follows another one of the same person: one only. */
export const againKey = (id: number) => `again-${id}`
