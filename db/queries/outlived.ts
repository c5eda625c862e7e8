import { and, asc, desc, eq, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { LEFT_STATES } from '../../src/domain/opinion.ts'
import type { Db } from '../database.ts'
import { events } from '../schema/ledger.ts'
import { units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'
import { sessions } from '../schema/sessions.ts'
import { selectOutlivedGuests } from './room-guests.ts'

/** Every unit with its level, and when data that outlived their term were last looked for; one trip. */
export async function findLastForgetting(db: Db) {
  const [places, [last]] = await db.batch([
    db.select({ id: units.id, level: units.level }).from(units).orderBy(asc(units.id)),
    db
      .select({ at: events.at })
      .from(events)
      .where(eq(events.subject, 'retention:1'))
      .orderBy(desc(events.seq))
      .limit(1),
  ])
  return { places, lastAt: last?.at ?? null }
}

/**
 * Opinions and registrations of a unit that ended before an instant (epoch ms) and whose person is still held, at most so many of each. What was merged ends with the
 * opinion that it went into; what was answered and never closed has not ended, nor what is separate. `guests`: people who were only in a room. One trip.
 */
export async function findOutlived(db: Db, unitId: number, before: number, most: number) {
  const [asked, registered, guests] = await db.batch([
    db
      .select({ opinion: opinions, person: { phone: people.phone, email: people.email } })
      .from(opinions)
      .innerJoin(people, eq(people.id, opinions.personId))
      .where(and(eq(opinions.unitId, unitId), hasEnded(before), isNull(people.erasedAt)))
      .orderBy(asc(opinions.id))
      .limit(most),
    db
      .select({
        id: registrations.id,
        code: registrations.code,
        personId: registrations.personId,
        head: { seq: registrations.seq, hash: registrations.headHash },
      })
      .from(registrations)
      .innerJoin(sessions, eq(sessions.id, registrations.sessionId))
      .innerJoin(people, eq(people.id, registrations.personId))
      .where(and(eq(sessions.unitId, unitId), lt(sessions.endsAt, before), isNull(people.erasedAt)))
      .orderBy(asc(registrations.id))
      .limit(most),
    selectOutlivedGuests(db, unitId, before, most),
  ])
  return {
    opinions: asked.map(({ opinion, person }) => ({ ...opinion, person })),
    registrations: registered,
    guests: guests.map(({ id }) => id),
  }
}

function hasEnded(before: number): SQL {
  const left = sql`(select max(left_at) from departures where departures.opinion_id = ${opinions.id} and departures.undone_at is null)`
  return sql`((${opinions.state} = 'closed' and ${opinions.closedAt} < ${before})
    or (${inArray(opinions.state, [...LEFT_STATES])} and ${left} < ${before}
      and not (${opinions.state} = 'merged' and exists (select 1 from departures
        join opinions joint on joint.id = departures.into_opinion_id
        where departures.opinion_id = ${opinions.id} and departures.undone_at is null
          and (joint.closed_at is null or joint.closed_at >= ${before}) and ${isGoingOn}))))`
}

/** The joint one is on the line, answered and not closed, or closed too lately. */
const isGoingOn = sql`joint.state not in (${sql.join(
  LEFT_STATES.map((state) => sql`${state}`),
  sql`, `,
)})`
