import { and, eq, type SQL } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { QuestionForScreen } from '../../src/domain/screen.ts'
import type { Db } from '../database.ts'
import { opinions } from '../schema/opinions.ts'
import { rooms } from '../schema/room.ts'
import { sessions } from '../schema/sessions.ts'
import { heldForSession } from './held-for.ts'
import { selectRoomStamp } from './room-stamp.ts'
import { sessionsOf } from './sessions.ts'
import { OPINION, type Room, roomOf, selectRoom, selectTurns, type Turn, toTurns } from './turn-parts.ts'
import { isOnBoard } from './visibility.ts'

export type RoomStamp = Awaited<ReturnType<typeof selectRoomStamp>>[number]

/** What a projector of a session is made from: everything that is decided over, and no word of an original text, a phone or an address. */
export interface ScreenParts {
  session: typeof sessions.$inferSelect
  unit: { name: string }
  room: Room
  turns: Turn[]
  /** The opinion that somebody chose, as long as it stands on the public board. */
  shown: QuestionForScreen | null
  stamp: RoomStamp
}

/** The session with this code as far as `actor` works on it or reads it, else null. One trip. */
export async function findScreen(db: Db, actor: Actor, code: string): Promise<ScreenParts | null> {
  const isIt = readBy(actor, code)
  const [[found], turnRows, [shown], [stamp]] = await db.batch([
    selectRoom(db, isIt),
    selectTurns(db, isIt),
    db
      .select(OPINION)
      .from(sessions)
      .innerJoin(rooms, eq(rooms.sessionId, sessions.id))
      .innerJoin(opinions, eq(opinions.id, rooms.shownOpinionId))
      .where(and(isIt, isOnBoard, heldForSession(sessions.id))),
    selectRoomStamp(db, isIt),
  ])
  if (!found || !stamp) return null
  const turns = toTurns(turnRows)
  const { session, unit, room } = found
  return { session, unit, room: roomOf(room), turns, shown: shown ?? null, stamp }
}

/** Whether anything in the room of a session is new. Asked every second by every screen: one row. Null as above. */
export async function findRoomStamp(db: Db, actor: Actor, code: string): Promise<RoomStamp | null> {
  const [row] = await selectRoomStamp(db, readBy(actor, code))
  return row ?? null
}

const readBy = (actor: Actor, code: string): SQL => and(eq(sessions.code, code), sessionsOf(actor))!
