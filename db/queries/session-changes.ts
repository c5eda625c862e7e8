import { asc, eq, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Db } from '../database.ts'
import { venues } from '../schema/office.ts'
import { sessionChanges, sessionReasons } from '../schema/planning.ts'
import { sessions } from '../schema/sessions.ts'

/** A change of the sessions that meet `condition`, with its places by name and the session that took the questions over; the oldest first. */
export function selectSessionChanges(db: Db, condition: SQL) {
  const [fromVenue, toVenue] = [alias(venues, 'from_venue'), alias(venues, 'to_venue')]
  const carriedTo = alias(sessions, 'carried_to')
  const { step, reason, fromStartsAt, fromEndsAt, toStartsAt, toEndsAt, changedAt } = sessionChanges
  return db
    .select({
      ...{ step, reason, fromStartsAt, fromEndsAt, toStartsAt, toEndsAt, changedAt },
      fromVenue: { name: fromVenue.name, address: fromVenue.address },
      toVenue: { name: toVenue.name, address: toVenue.address },
      carriedTo: {
        code: carriedTo.code,
        theme: carriedTo.theme,
        startsAt: carriedTo.startsAt,
        endsAt: carriedTo.endsAt,
      },
    })
    .from(sessions)
    .innerJoin(sessionChanges, eq(sessionChanges.sessionId, sessions.id))
    .leftJoin(fromVenue, eq(fromVenue.id, sessionChanges.fromVenueId))
    .leftJoin(toVenue, eq(toVenue.id, sessionChanges.toVenueId))
    .leftJoin(carriedTo, eq(carriedTo.id, sessionChanges.carriedToId))
    .where(condition)
    .orderBy(asc(sessionChanges.changedAt), asc(sessionChanges.id))
}

export type SessionChangeLine = Awaited<ReturnType<typeof selectSessionChanges>>[number]

/** Why these sessions were planned or announced although something spoke against it; for the office alone. */
export function selectSessionReasons(db: Db, condition: SQL) {
  const { about, reason, others, givenAt } = sessionReasons
  return db
    .select({ about, reason, others, givenAt })
    .from(sessions)
    .innerJoin(sessionReasons, eq(sessionReasons.sessionId, sessions.id))
    .where(condition)
    .orderBy(asc(sessionReasons.givenAt), asc(sessionReasons.id))
}

export type SessionReasonLine = Awaited<ReturnType<typeof selectSessionReasons>>[number]
