import { and, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Db } from '../database.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'

/** Which addresses hold a place in one of these sessions, of those of `personIds`. */
export function selectPlaced(db: Db, sessionIds: number[], personIds: number[]) {
  const { sessionId } = registrations
  const recipient = alias(people, 'recipient')
  return db
    .select({ sessionId, personId: recipient.id })
    .from(registrations)
    .innerJoin(people, eq(people.id, registrations.personId))
    .innerJoin(recipient, sql`lower(trim(${recipient.email})) = lower(trim(${people.email}))`)
    .where(
      and(
        inArray(sessionId, sessionIds),
        inArray(recipient.id, personIds),
        eq(registrations.state, 'confirmed'),
      ),
    )
}

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

interface Told {
  kind: string
  createdAt: number
  sessionId: number
  personId: number | undefined
}

/** Whether the move that a line was written for, which may not be the latest of `changes` (newest first), carried all away, and its address holds no place there. */
export function isLeaving(
  { kind, createdAt, ...told }: Told,
  {
    changes,
    placed,
  }: {
    changes: readonly { sessionId: number; changedAt: number; carriedToId: number | null }[]
    placed: readonly { sessionId: number; personId: number }[]
  },
): boolean {
  if (kind !== 'session_moved') return false
  const move = changes.find((one) => one.sessionId === told.sessionId && one.changedAt <= createdAt)
  const isPlaced = placed.some((one) => one.sessionId === told.sessionId && one.personId === told.personId)
  return move !== undefined && move.carriedToId !== null && !isPlaced
}
