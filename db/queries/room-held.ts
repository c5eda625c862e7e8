import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import { UNFINISHED } from '../../src/domain/visit.ts'
import type { Db } from '../database.ts'
import { opinions } from '../schema/opinions.ts'
import { visits } from '../schema/reception.ts'
import { attendances, turns } from '../schema/room.ts'
import { isHere } from './turn-parts.ts'

/** What a room holds that a change of its session touches: who is there, who speaks or waits to, who has a number and was not received. One trip. */
export async function findRoomHeld(db: Db, sessionId: number) {
  const [there, list, numbers] = await db.batch([
    db
      .select({ id: attendances.id })
      .from(attendances)
      .where(and(eq(attendances.sessionId, sessionId), isNull(attendances.undoneAt))),
    selectUnheard(db, sessionId),
    db
      .select({
        id: visits.id,
        number: visits.number,
        state: visits.state,
        seq: visits.seq,
        headHash: visits.headHash,
      })
      .from(visits)
      .where(and(eq(visits.sessionId, sessionId), inArray(visits.state, [...UNFINISHED])))
      .orderBy(asc(visits.number)),
  ])
  return { there, list: list.map(({ turn }) => turn), numbers }
}

export type RoomHeld = Awaited<ReturnType<typeof findRoomHeld>>

/** Who is still to speak, in their order. What turned out to be a denunciation, and who said it, stays where it is. */
function selectUnheard(db: Db, sessionId: number) {
  return db
    .select({ turn: turns })
    .from(turns)
    .leftJoin(opinions, eq(opinions.id, turns.opinionId))
    .where(
      and(
        eq(turns.sessionId, sessionId),
        inArray(turns.state, ['waiting', 'speaking', 'skipped']),
        or(isNull(turns.opinionId), inArray(opinions.state, [...OPEN_STATES])),
        isHere,
      ),
    )
    .orderBy(asc(turns.position), asc(turns.id))
}

/** Numbers of those who are being received at this moment. */
export function receivedNow({ numbers }: RoomHeld): number[] {
  return numbers.filter(({ state }) => state === 'present').map(({ number }) => number)
}
