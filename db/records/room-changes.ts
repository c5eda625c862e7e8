import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { RoomAfter } from '../../src/domain/room-after.ts'
import type { Db } from '../database.ts'
import type { RoomHeld } from '../queries/room-held.ts'
import { visits } from '../schema/reception.ts'
import { attendances, turns } from '../schema/room.ts'
import { type Change, MUST_HAVE_CHANGED, mustBeFree, type Statement } from '../write.ts'
import type { By } from './by.ts'
import { touchRoom } from './rooms.ts'

interface Parts {
  changes: Change[]
  statements: Statement[]
}

/**
 * Parts of a batch that leave the room of a session as `after` says. Holds only while the room is as it was read: who came, was called or got a number in the same moment
 * stops it as `taken`, `free`. Nothing is deleted: presence is taken back, a number ends as not received, with the reason that residents read.
 */
export function roomParts(
  db: Db,
  sessionId: number,
  held: RoomHeld,
  after: RoomAfter,
  { reason, at }: { reason: string; at: By['at'] },
): Parts {
  const parts = [
    after.presence === 'taken_back' ? takenBack(db, sessionId, held.there, at) : null,
    after.speaker === 'waits' ? waitingAgain(db, held.list) : null,
    after.numbers === 'leave' ? notReceived(db, sessionId, held.numbers, { reason, at }) : null,
  ].filter((part) => part !== null)
  const changes = parts.flatMap((part) => part.changes)
  const touched = changes.length > 0 ? [touchRoom(db, sessionId)] : []
  return { changes, statements: [...parts.flatMap((part) => part.statements), ...touched] }
}

function takenBack(db: Db, sessionId: number, there: RoomHeld['there'], at: number): Parts {
  const data = { session: sessionId, because: 'off' }
  return {
    changes: there.map(
      ({ id }) => ({ subject: `attendance:${id}`, step: 'undo', head: 'latest', data }) as const,
    ),
    statements: [
      isAll('attendances where session_id = ? and undone_at is null', sessionId, there.length),
      db
        .update(attendances)
        .set({ undoneAt: at })
        .where(and(eq(attendances.sessionId, sessionId), isNull(attendances.undoneAt))),
    ],
  }
}

function waitingAgain(db: Db, list: RoomHeld['list']): Parts {
  const speaking = list.filter(({ state }) => state === 'speaking')
  return {
    changes: speaking.map(({ id }) => ({ subject: `turn:${id}`, step: 'call_off', head: 'latest' }) as const),
    statements: speaking.flatMap(({ id }) => [
      db
        .update(turns)
        .set({ state: 'waiting', calledAt: null })
        .where(and(eq(turns.id, id), eq(turns.state, 'speaking'))),
      MUST_HAVE_CHANGED,
    ]),
  }
}

function notReceived(
  db: Db,
  sessionId: number,
  numbers: RoomHeld['numbers'],
  { reason, at }: { reason: string; at: number },
): Parts {
  return {
    changes: numbers.map(({ id, seq, headHash: hash }) => ({
      subject: `visit:${id}`,
      step: 'call_off',
      head: { seq, hash },
      data: { session: sessionId },
    })),
    statements: [
      // Whoever is being received is not sent away: their line is finished first.
      isAll("visits where session_id = ? and state = 'present'", sessionId, 0),
      isAll("visits where session_id = ? and state in ('waiting', 'called')", sessionId, numbers.length),
      db
        .update(visits)
        .set({ state: 'left', reason, endedAt: at, updatedAt: at })
        .where(and(eq(visits.sessionId, sessionId), inArray(visits.state, ['waiting', 'called']))),
    ],
  }
}

/** That there are as many of them as were read. `what` is written here, never typed. */
export function isAll(what: string, sessionId: number, read: number): Statement {
  return mustBeFree(`(select count(*) from ${what}) = ?`, [sessionId, read])
}
