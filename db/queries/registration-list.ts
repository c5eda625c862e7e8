import { and, asc, eq, gt, ne, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { Db } from '../database.ts'
import { hamlets } from '../schema/office.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'
import { sessions } from '../schema/sessions.ts'
import { selectLines, toLine } from './session-parts.ts'
import { sessionsOf } from './sessions.ts'

const REGISTRATIONS_A_PAGE = 50
/** A printed list holds the whole hall; beyond this the sheet says that it was cut. */
const MOST_PRINTED = 5000

const LISTED = {
  id: registrations.id,
  code: registrations.code,
  queueNumber: registrations.queueNumber,
  state: registrations.state,
  intent: registrations.intent,
  about: registrations.about,
  headCount: registrations.headCount,
  seats: registrations.seats,
  recordedBy: registrations.recordedBy,
  name: people.name,
  phone: people.phone,
  email: people.email,
  hamlet: hamlets.name,
}

/** A page of those who registered for the session that `actor` sees under this code, in the order of their numbers from `after` on, with the counts. One trip. */
export async function listRegistrations(db: Db, actor: Actor, code: string, after: number) {
  const isIt = and(eq(sessions.code, code), sessionsOf(actor))!
  const [[line], [counts], rows] = await db.batch([
    selectLines(db).where(isIt),
    selectCounts(db, isIt),
    selectListed(db, and(isIt, gt(registrations.queueNumber, after))!).limit(REGISTRATIONS_A_PAGE + 1),
  ])
  const page = rows.slice(0, REGISTRATIONS_A_PAGE)
  return {
    session: line ? toLine(line) : null,
    counts: counts!,
    registered: page,
    next: rows.length > REGISTRATIONS_A_PAGE ? page.at(-1)!.queueNumber : null,
  }
}

/** All who come or wait, for the sheet at the door. One trip. */
export async function listAttendance(db: Db, actor: Actor, code: string) {
  const isIt = and(eq(sessions.code, code), sessionsOf(actor))!
  const [[line], [counts], rows] = await db.batch([
    selectLines(db).where(isIt),
    selectCounts(db, isIt),
    selectListed(db, and(isIt, ne(registrations.state, 'cancelled'))!).limit(MOST_PRINTED + 1),
  ])
  return {
    session: line ? toLine(line) : null,
    counts: counts!,
    registered: rows.slice(0, MOST_PRINTED),
    isCut: rows.length > MOST_PRINTED,
  }
}

/** One registration of a session that `actor` sees, or null. One trip. */
export async function findRegistration(db: Db, actor: Actor, session: string, code: string) {
  const [row] = await db
    .select({ ...LISTED, sessionId: registrations.sessionId, unitId: sessions.unitId })
    .from(registrations)
    .innerJoin(sessions, eq(sessions.id, registrations.sessionId))
    .innerJoin(people, eq(people.id, registrations.personId))
    .leftJoin(hamlets, eq(hamlets.id, people.hamletId))
    .where(and(eq(sessions.code, session), eq(registrations.code, code), sessionsOf(actor)))
  return row ?? null
}

function selectCounts(db: Db, isIt: SQL) {
  const seatsOf = (state: string) =>
    sql<number>`coalesce(sum(case when ${registrations.state} = ${state} then ${registrations.seats} end), 0)`
  return db
    .select({
      confirmed: sql<number>`coalesce(sum(${registrations.state} = 'confirmed'), 0)`,
      confirmedSeats: seatsOf('confirmed'),
      waiting: sql<number>`coalesce(sum(${registrations.state} = 'waiting'), 0)`,
      waitingSeats: seatsOf('waiting'),
      cancelled: sql<number>`coalesce(sum(${registrations.state} = 'cancelled'), 0)`,
    })
    .from(registrations)
    .innerJoin(sessions, eq(sessions.id, registrations.sessionId))
    .where(isIt)
}

function selectListed(db: Db, condition: SQL) {
  return db
    .select(LISTED)
    .from(registrations)
    .innerJoin(sessions, eq(sessions.id, registrations.sessionId))
    .innerJoin(people, eq(people.id, registrations.personId))
    .leftJoin(hamlets, eq(hamlets.id, people.hamletId))
    .where(condition)
    .orderBy(asc(registrations.queueNumber))
    .$dynamic()
}
