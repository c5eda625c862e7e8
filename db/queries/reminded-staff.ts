import { and, asc, eq, exists, inArray, isNull, ne, notExists, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Actor } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/day.ts'
import { REMINDED_ROLES } from '../../src/domain/reminding.ts'
import type { Db } from '../database.ts'
import { installation, units } from '../schema/office.ts'
import { roles, users } from '../schema/people.ts'
import { digests } from '../schema/reminders.ts'
import { countsBelow, heldRoles } from './actors.ts'

/** Somebody to be told, with every role, where to write to, and what the last look found (empty where there was none, or nothing waited). */
export interface RemindedStaff {
  actor: Actor
  email: string
  fingerprint: string
}

/** Up to `most` of those with an address and something to do for the office, for whom nobody looked yet today, the longest in the office first. One trip. */
export async function findUnremindedStaff(db: Db, today: Day, most: number): Promise<RemindedStaff[]> {
  const held = db
    .select({ one: sql`1` })
    .from(roles)
    .where(and(eq(roles.userId, users.id), isNull(roles.endedAt), inArray(roles.role, [...REMINDED_ROLES])))
  const looked = db
    .select({ one: sql`1` })
    .from(digests)
    .where(and(eq(digests.userId, users.id), eq(digests.on, today)))
  const next = db
    .select({ id: users.id })
    .from(users)
    .where(and(ne(users.email, ''), isNull(users.endedAt), exists(held), notExists(looked)))
    .orderBy(asc(users.id))
    .limit(most)
  return toStaff(await selectStaff(db, inArray(users.id, next)))
}

/** One member of staff who is still there, or null. One trip. */
export async function findRemindedStaff(db: Db, userId: number): Promise<RemindedStaff | null> {
  const [found] = toStaff(await selectStaff(db, and(eq(users.id, userId), isNull(users.endedAt))!))
  return found ?? null
}

function selectStaff(db: Db, condition: SQL) {
  const below = alias(units, 'below')
  return db
    .select({
      user: { id: users.id, username: users.username, name: users.name, email: users.email },
      role: roles,
      belowId: below.id,
      fingerprint: sql<string>`coalesce((select fingerprint from digests
        where digests.user_id = ${users.id} order by day desc limit 1), '')`,
    })
    .from(users)
    .innerJoin(roles, and(eq(roles.userId, users.id), isNull(roles.endedAt)))
    .leftJoin(below, countsBelow(below))
    .where(condition)
    .orderBy(asc(users.id), asc(roles.id), asc(below.id))
}

function toStaff(rows: Awaited<ReturnType<typeof selectStaff>>): RemindedStaff[] {
  const first = rows.filter(({ user }, i) => user.id !== rows[i - 1]?.user.id)
  return first.map(({ user, fingerprint }) => {
    const own = rows.filter((row) => row.user.id === user.id)
    const { email, ...named } = user
    const actor = { ...named, signInId: 0, mustChangePassword: false, roles: heldRoles(own) }
    return { actor, email, fingerprint }
  })
}

/** Whether a newer line of the same kind will say to the same person how it stands, and the installation's own id. One trip. */
export async function findStaffMailStanding(
  db: Db,
  lineId: number,
): Promise<{ isSuperseded: boolean; installationId: string }> {
  const newer = sql<number>`exists (select 1 from outbox newer join outbox line on line.id = ${lineId}
    where newer.kind = line.kind and newer.subject = line.subject and newer.recipient = line.recipient
      and newer.version > line.version)`
  const [found] = await db.select({ installationId: installation.installationId, newer }).from(installation)
  return { isSuperseded: found?.newer === 1, installationId: found?.installationId ?? '' }
}
