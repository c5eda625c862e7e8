import { and, isNull, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { people } from '../schema/people.ts'

/** Every row of the room that points to somebody, with the session it belongs to. */
const IN_ROOM = sql`(select person_id, session_id from turns
  union all select person_id, session_id from attendances where person_id is not null
  union all select person_id, session_id from visits
  union all select person_id, session_id from late_cards)`

/** Nothing else holds them: no opinion and no registration, whose own terms would count. */
const IS_GUEST: SQL = sql`not exists (select 1 from opinions where opinions.person_id = people.id)
  and not exists (select 1 from registrations where registrations.person_id = people.id)`

/** People who were at sessions of a unit that ended before an instant (epoch ms) and are still held, at most so many: spoke, were counted in, were received, or wrote a card that came late. */
export function selectOutlivedGuests(db: Db, unitId: number, before: number, most: number) {
  const wasThere = sql`${people.id} in (select there.person_id from ${IN_ROOM} there
    join sessions on sessions.id = there.session_id where sessions.unit_id = ${unitId} and sessions.ends_at < ${before})`
  return db
    .select({ id: people.id })
    .from(people)
    .where(and(wasThere, isNull(people.erasedAt), IS_GUEST))
    .limit(most)
}

/** Of these people those who were only in a room and are still held. */
export function selectHeldGuests(db: Db, personIds: readonly number[]) {
  const isTheirs = sql`${people.id} in (select value from json_each(${JSON.stringify(personIds)}))`
  return db
    .select({ id: people.id })
    .from(people)
    .where(and(isTheirs, isNull(people.erasedAt), IS_GUEST))
}
