import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { sessions } from '../schema/sessions.ts'

/**
 * Changes with every step of the session, with everything that happens on the list of speakers, and with the opinions that stand on it or on the projector
 * (one that is hidden or turns out to be a denunciation leaves the screen at once, and what becomes of it afterwards moves no screen). Asked every second: one row, found by indexes. Cards that are being typed do not change it.
 */
// Names are written out: in a select from one table drizzle leaves the table's name away.
const STAMP = sql<string>`sessions.seq || '-' || coalesce((select tide from rooms where rooms.session_id = sessions.id), 0) || '-' ||
  (select count(*) || '.' || coalesce(sum(o.seq), 0) from opinions o
    where o.state <> 'separate' and o.id in (select opinion_id from turns where turns.session_id = sessions.id and opinion_id is not null
      union select shown_opinion_id from rooms where rooms.session_id = sessions.id))`

/** The stamp of the sessions that meet `isIt`, with what else decides over a screen: whether questions are taken depends on the hour. */
export function selectRoomStamp(db: Db, isIt: SQL) {
  return db
    .select({
      stamp: STAMP,
      kind: sessions.kind,
      state: sessions.state,
      questionsFrom: sessions.questionsFrom,
      questionsUntil: sessions.questionsUntil,
    })
    .from(sessions)
    .where(isIt)
}
