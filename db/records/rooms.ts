import { sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import type { EventData } from '../schema/ledger.ts'
import { rooms } from '../schema/room.ts'
import { type Statement, type WriteOutcome, write } from '../write.ts'

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

/** The same for every room where this opinion came up: spoken for, taken down, at the desk, or late. */
export function touchRoomsOf(opinionId: number): Statement {
  return {
    sql: `update rooms set tide = tide + 1 where session_id in (select session_id from turns where opinion_id = ?
      union select session_id from captures where opinion_id = ?
      union select session_id from visits where id in (select visit_id from visit_matters where opinion_id = ?)
      union select session_id from late_cards where opinion_id = ?)`,
    args: [opinionId, opinionId, opinionId, opinionId],
  }
}

/** The same for every room where this person stands on a list, in the register or on a card. */
export function touchRoomsWith(personId: number): Statement {
  return {
    sql: `update rooms set tide = tide + 1 where session_id in (select session_id from turns where person_id = ?
      union select session_id from attendances where person_id = ?
      union select session_id from visits where person_id = ? union select session_id from late_cards where person_id = ?)`,
    args: [personId, personId, personId, personId],
  }
}

/** Sets how long a speaker has, or what the projector shows; whoever sets it last decides. */
export function recordRoomSetting(
  db: Db,
  sessionId: number,
  set: { speakingMinutes: number } | { shownOpinionId: number | null; isQuiet: boolean },
  by: { actorId: number; at: number },
): Promise<WriteOutcome> {
  const time = 'speakingMinutes' in set
  const data: EventData = time
    ? { minutes: set.speakingMinutes }
    : { opinion: set.shownOpinionId, quiet: set.isQuiet ? 1 : 0 }
  return write(db, {
    ...by,
    changes: [{ subject: `room:${sessionId}`, step: time ? 'set_time' : 'show', head: 'latest', data }],
    statements: [touchRoom(db, sessionId, set)],
  })
}
