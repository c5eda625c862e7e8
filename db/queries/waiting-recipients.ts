import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'

/** Who of `personIds` waits for a place in one of these sessions and has none there under the same address. */
export function selectWaiting(db: Db, sessionIds: number[], personIds: number[]) {
  const { sessionId, personId } = registrations
  return db
    .select({ sessionId, personId })
    .from(registrations)
    .innerJoin(people, eq(people.id, personId))
    .where(
      and(
        inArray(sessionId, sessionIds),
        inArray(personId, personIds),
        eq(registrations.state, 'waiting'),
        sql`not exists (select 1 from registrations as held join people as holder on holder.id = held.person_id
          where held.session_id = ${sessionId} and held.state = 'confirmed' and lower(trim(holder.email)) = lower(trim(${people.email})))`,
      ),
    )
}
