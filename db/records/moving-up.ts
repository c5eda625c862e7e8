import { and, asc, eq, sql } from 'drizzle-orm'
import { type Hall, movedUp, type RegistrationState } from '../../src/domain/registration.ts'
import type { SessionState } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'
import { sessions } from '../schema/sessions.ts'
import { type Change, type Mail, MUST_HAVE_CHANGED, mustBeFree, type Statement } from '../write.ts'
import { mailToPerson } from './mail.ts'
import { takenSeats } from './registrations.ts'

/** A registration as far as moving up is decided on it. */
export interface Registered {
  id: number
  seats: number
  state: RegistrationState
  seq: number
  headHash: string
  person: { id: number; email: string; phone: string }
}

/** The hall of a session and those who wait for a place in it, in the order of their numbers, as they were read. */
export interface WaitingList {
  hall: Hall
  session: { state: SessionState; startsAt: number }
  waiting: Registered[]
  /** The registration that was asked for, whatever its state. */
  own: Registered | null
  /** A number that changes with every registration of the session and every change of one. */
  seen: number
}

/** The waiting list of a session, and the registration `id` of it. One trip. */
export async function findWaitingList(db: Db, sessionId: number, id = 0): Promise<WaitingList | null> {
  const [[session], waiting, [own]] = await db.batch([
    db
      .select({
        state: sessions.state,
        startsAt: sessions.startsAt,
        capacity: sessions.capacity,
        taken: takenSeats(sessionId),
        seen: sql<number>`${versionOf(sessionId)}`,
      })
      .from(sessions)
      .where(eq(sessions.id, sessionId)),
    selectRegistered(db)
      .where(and(eq(registrations.sessionId, sessionId), eq(registrations.state, 'waiting')))
      .orderBy(asc(registrations.queueNumber)),
    selectRegistered(db).where(and(eq(registrations.sessionId, sessionId), eq(registrations.id, id))),
  ])
  if (!session) return null
  const { capacity, taken, seen, ...meeting } = session
  return { hall: { capacity, taken }, session: meeting, waiting, own: own ?? null, seen }
}

/** What gives freed places on, as parts of a batch. */
export interface MovingUp {
  changes: Change[]
  /** To stand before and after whatever else the batch stores of these registrations. */
  before: Statement[]
  after: Statement[]
  mail: Mail[]
}

/**
 * Gives the places of `hall`, as this batch leaves it, to those of the list who fit. Holds only while the list is as it was read and no other
 * capacity is set than `capacityBefore`: else the batch stops as `taken`, `free`, and has to be made again from a new reading.
 */
export function movingUp(
  db: Db,
  sessionId: number,
  {
    waiting,
    seen,
    capacityBefore,
    hall,
    at,
  }: Pick<WaitingList, 'waiting' | 'seen' | 'hall'> & {
    capacityBefore: number | null
    at: number
  },
): MovingUp {
  const ups = movedUp(hall, waiting)
  return {
    changes: ups.map(({ id, seq, headHash }) => ({
      subject: `registration:${id}`,
      step: 'move_up',
      head: { seq, hash: headHash },
      data: { session: sessionId },
      actorId: null,
    })),
    before: [asItWasRead(sessionId, seen, capacityBefore)],
    after: ups.flatMap(({ id, seq }) => [
      db
        .update(registrations)
        .set({ state: 'confirmed', confirmedAt: at })
        .where(and(eq(registrations.id, id), eq(registrations.seq, seq), eq(registrations.state, 'waiting'))),
      MUST_HAVE_CHANGED,
    ]),
    mail: ups.flatMap(({ id, seq, person }) =>
      mailToPerson('registration_moved_up', `registration:${id}`, person, seq + 1),
    ),
  }
}

function asItWasRead(sessionId: number, seen: number, capacity: number | null): Statement {
  return mustBeFree(`${VERSION} = ? and (select capacity from sessions where id = ?) is ?`, [
    sessionId,
    seen,
    sessionId,
    capacity,
  ])
}

/** Every registration and every change of one raises the sum: rows are never deleted, and each change is one event. */
const VERSION = '(select coalesce(sum(seq), 0) + count(*) * 1000003 from registrations where session_id = ?)'
const versionOf = (sessionId: number) =>
  sql`(select coalesce(sum(r.seq), 0) + count(*) * 1000003 from registrations as r where r.session_id = ${sessionId})`

function selectRegistered(db: Db) {
  return db
    .select({
      id: registrations.id,
      seats: registrations.seats,
      state: registrations.state,
      seq: registrations.seq,
      headHash: registrations.headHash,
      person: { id: people.id, email: people.email, phone: people.phone },
    })
    .from(registrations)
    .innerJoin(people, eq(people.id, registrations.personId))
    .$dynamic()
}
