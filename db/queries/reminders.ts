import { and, asc, eq, exists, gt, inArray, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Db } from '../database.ts'
import { outbox } from '../schema/ledger.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'
import { sessions } from '../schema/sessions.ts'

const former = alias(sessions, 'former')

/** Which date is reminded of: a session that was moved has another sequence, and who was carried to another session goes on from the former one's. */
const VERSION = sql<number>`(${sessions.sequence} + coalesce(${former.sequence} + 1, 0))`

/** Announced sessions that begin within `from` and `until` (epoch ms) and have somebody to remind still. One trip. */
export function listSessionsToRemind(
  db: Db,
  { from, until }: { from: number; until: number },
): Promise<{ id: number; startsAt: number }[]> {
  return db
    .select({ id: sessions.id, startsAt: sessions.startsAt })
    .from(sessions)
    .where(
      and(
        eq(sessions.state, 'announced'),
        gt(sessions.startsAt, from),
        lte(sessions.startsAt, until),
        exists(
          db
            .select({ one: sql`1` })
            .from(registrations)
            .where(and(eq(registrations.sessionId, sessions.id), eq(registrations.state, 'confirmed'))),
        ),
      ),
    )
    .orderBy(asc(sessions.startsAt))
}

/** Confirmed registrations of these sessions whose reminder is not in the outbox yet, with who can be reached. One trip. */
export function listUnreminded(db: Db, sessionIds: readonly number[], limit: number) {
  return db
    .select({
      id: registrations.id,
      version: VERSION,
      person: { id: people.id, email: people.email, phone: people.phone },
    })
    .from(registrations)
    .innerJoin(sessions, eq(sessions.id, registrations.sessionId))
    .innerJoin(people, eq(people.id, registrations.personId))
    .leftJoin(former, eq(former.id, registrations.carriedFromId))
    .where(
      and(
        inArray(registrations.sessionId, [...sessionIds]),
        eq(registrations.state, 'confirmed'),
        or(ne(people.email, ''), ne(people.phone, '')),
        isNotReminded(db),
      ),
    )
    .orderBy(asc(registrations.id))
    .limit(limit)
}

/** A reminder in the outbox whose session was moved since, or whose registration was carried to another one. */
export const isOfFormerDate = sql`(${outbox.kind} = 'registration_reminder' and ${outbox.version} < (select ${VERSION}
  from ${registrations} join ${sessions} on ${sessions.id} = ${registrations.sessionId}
  left join sessions as former on ${former.id} = ${registrations.carriedFromId}
  where ${registrations.id} = cast(substr(${outbox.subject}, length('registration:') + 1) as integer)))`

function isNotReminded(db: Db): SQL {
  const line = db
    .select({ one: sql`1` })
    .from(outbox)
    .where(
      and(
        eq(outbox.kind, 'registration_reminder'),
        eq(outbox.subject, sql`'registration:' || ${registrations.id}`),
        eq(outbox.version, VERSION),
      ),
    )
  return sql`not exists ${line}`
}
