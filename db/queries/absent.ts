import { and, asc, eq, gt, isNull, ne, type SQL } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { Db } from '../database.ts'
import { hamlets } from '../schema/office.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'
import { attendances } from '../schema/room.ts'
import { sessions } from '../schema/sessions.ts'
import { ABSENT, isThere } from './attendances.ts'
import { sessionsOf } from './sessions.ts'

const ABSENT_A_PAGE = 50

/** A page of those who registered for the session that `actor` sees under this code and are not there, in the order of their numbers from `after` on, and how many they are. One trip. */
export async function listAbsent(db: Db, actor: Actor, code: string, after: number) {
  const isIt = and(eq(sessions.code, code), sessionsOf(actor))!
  const [[row], rows] = await db.batch([
    db
      .select({ code: sessions.code, theme: sessions.theme, unitId: sessions.unitId, total: ABSENT })
      .from(sessions)
      .where(isIt),
    selectAbsent(db, and(isIt, gt(registrations.queueNumber, after))!),
  ])
  const page = rows.slice(0, ABSENT_A_PAGE)
  return {
    session: row ?? null,
    total: row?.total ?? 0,
    absent: page,
    next: rows.length > ABSENT_A_PAGE ? page.at(-1)!.queueNumber : null,
  }
}

function selectAbsent(db: Db, condition: SQL) {
  return db
    .select({
      code: registrations.code,
      queueNumber: registrations.queueNumber,
      state: registrations.state,
      intent: registrations.intent,
      headCount: registrations.headCount,
      seats: registrations.seats,
      name: people.name,
      phone: people.phone,
      hamlet: hamlets.name,
    })
    .from(sessions)
    .innerJoin(registrations, eq(registrations.sessionId, sessions.id))
    .innerJoin(people, eq(people.id, registrations.personId))
    .leftJoin(hamlets, eq(hamlets.id, people.hamletId))
    .leftJoin(attendances, and(eq(attendances.registrationId, registrations.id), isThere))
    .where(and(condition, ne(registrations.state, 'cancelled'), isNull(attendances.id)))
    .orderBy(asc(registrations.queueNumber))
    .limit(ABSENT_A_PAGE + 1)
}
