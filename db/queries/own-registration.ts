import { eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Db } from '../database.ts'
import { units, venues } from '../schema/office.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'
import { sessions } from '../schema/sessions.ts'

/** A registration as whoever holds its slip reads it. */
export interface OwnRegistration {
  registration: typeof registrations.$inferSelect
  name: string
  session: typeof sessions.$inferSelect
  unit: { name: string; phone: string }
  venue: { name: string; address: string } | null
  /** How many wait before this one. */
  ahead: number
  /** The session it was first registered for, where it was carried over. */
  carriedFrom: { theme: string; kind: (typeof sessions.$inferSelect)['kind']; startsAt: number } | null
}

/** The registration of a secret link, or null. One trip. */
export async function findOwnRegistration(db: Db, followHash: string): Promise<OwnRegistration | null> {
  const former = alias(sessions, 'former')
  const [row] = await db
    .select({
      registration: registrations,
      name: people.name,
      session: sessions,
      unit: { name: units.name, phone: units.phone },
      venue: { name: venues.name, address: venues.address },
      ahead: sql<number>`(select count(*) from registrations as others where others.session_id = ${registrations.sessionId}
        and others.state = 'waiting' and others.queue_number < ${registrations.queueNumber})`,
      carriedFrom: { theme: former.theme, kind: former.kind, startsAt: former.startsAt },
    })
    .from(registrations)
    .innerJoin(people, eq(people.id, registrations.personId))
    .innerJoin(sessions, eq(sessions.id, registrations.sessionId))
    .innerJoin(units, eq(units.id, sessions.unitId))
    .leftJoin(venues, eq(venues.id, sessions.venueId))
    .leftJoin(former, eq(former.id, registrations.carriedFromId))
    .where(eq(registrations.followHash, followHash))
  return row ?? null
}
