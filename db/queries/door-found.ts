import { and, asc, eq, like, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { Db } from '../database.ts'
import { hamlets } from '../schema/office.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'
import { attendances } from '../schema/room.ts'
import { sessions } from '../schema/sessions.ts'
import { isThere } from './attendances.ts'
import { sessionsOf } from './sessions.ts'

/** More than anybody reads while a guest stands there. */
const MOST_FOUND = 20

export type FoundRegistration = Awaited<ReturnType<typeof selectFound>>[number]

/** Which registrations are wanted at the door: by folded words of name, phone or code, or the one with this code. */
export type FoundBy = { words: string[] } | { code: string } | null

/** The code of the registration that this slip is for, and whether it is one of this session. One trip. */
export async function findSlip(db: Db, actor: Actor, session: string, followHash: string) {
  const [row] = await db
    .select({ code: registrations.code, session: sessions.code })
    .from(registrations)
    .innerJoin(sessions, eq(sessions.id, registrations.sessionId))
    .where(and(eq(registrations.followHash, followHash), sessionsOf(actor)))
  return row ? { code: row.code, isHere: row.session === session } : null
}

/** The condition for it. */
export function foundBy(by: FoundBy): SQL {
  if (!by) return sql`0`
  if ('code' in by) return eq(registrations.code, by.code)
  return and(...by.words.map((word) => like(registrations.searchKey, `%${word}%`)))!
}

/** Registrations, each with its line of presence where it has one. */
export function selectFound(db: Db, condition: SQL) {
  return db
    .select({
      id: registrations.id,
      code: registrations.code,
      queueNumber: registrations.queueNumber,
      state: registrations.state,
      intent: registrations.intent,
      headCount: registrations.headCount,
      seats: registrations.seats,
      personId: registrations.personId,
      name: people.name,
      hamletId: people.hamletId,
      hamlet: hamlets.name,
      there: {
        id: attendances.id,
        people: attendances.headCount,
        representatives: attendances.representatives,
        arrivedAt: attendances.arrivedAt,
      },
    })
    .from(sessions)
    .innerJoin(registrations, eq(registrations.sessionId, sessions.id))
    .innerJoin(people, eq(people.id, registrations.personId))
    .leftJoin(hamlets, eq(hamlets.id, people.hamletId))
    .leftJoin(attendances, and(eq(attendances.registrationId, registrations.id), isThere))
    .where(condition)
    .orderBy(asc(registrations.queueNumber))
    .limit(MOST_FOUND + 1)
}

/** As many of these rows as are shown, and whether there are more. */
export function cutFound(rows: FoundRegistration[]) {
  return { found: rows.slice(0, MOST_FOUND), hasMoreFound: rows.length > MOST_FOUND }
}
