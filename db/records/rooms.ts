import { sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { rooms } from '../schema/room.ts'
import type { Statement } from '../write.ts'

/** Says that something in the room of a session is new: screens that follow it look again. Belongs into every batch that changes the room beside an opinion's own row. */
export function touchRoom(
  db: Db,
  sessionId: number,
  set: { speakingMinutes?: number; shownOpinionId?: number | null; isQuiet?: boolean } = {},
): Statement {
  return db
    .insert(rooms)
    .values({ sessionId, tide: 1, ...set })
    .onConflictDoUpdate({ target: rooms.sessionId, set: { tide: sql`${rooms.tide} + 1`, ...set } })
}
