import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { type AnySQLiteColumn, alias } from 'drizzle-orm/sqlite-core'
import type { Actor, HeldRole } from '../../src/domain/actor.ts'
import type { Db } from '../database.ts'
import { units } from '../schema/office.ts'
import { roles, signIns, users } from '../schema/people.ts'

/** Asked at every staff page: its SQL is written once for each handle. */
const WRITTEN = new WeakMap<Db, ReturnType<typeof selectActor>>()

/** Who holds this sign-in now, with every role; null when it expired, was revoked, still awaits its second factor, or its user left. One trip. */
export async function findActor(
  db: Db,
  tokenHash: string,
  now: number,
): Promise<(Actor & { seenAt: number }) | null> {
  const select = WRITTEN.get(db) ?? selectActor(db)
  WRITTEN.set(db, select)
  const rows = await select.execute({ tokenHash, now })
  const first = rows[0]
  if (!first) return null
  return {
    id: first.user.id,
    username: first.user.username,
    name: first.user.name,
    signInId: first.signIn.id,
    mustChangePassword: first.user.mustChangePassword,
    seenAt: first.signIn.seenAt,
    unitName: rows.every(({ unitName }) => unitName === first.unitName) ? first.unitName : null,
    roles: heldRoles(rows),
  }
}

/** Roles with the units that each counts in, from rows that tell a role once for each unit below its own. */
export function heldRoles(
  rows: readonly { role: typeof roles.$inferSelect | null; belowId: number | null }[],
): HeldRole[] {
  const held = new Map<number, HeldRole & { unitIds: number[] }>()
  for (const { role, belowId } of rows) {
    if (!role) continue
    const known = held.get(role.id) ?? {
      role: role.role,
      unitId: role.unitId,
      unitIds: [role.unitId],
      agencyId: role.agencyId,
    }
    if (belowId !== null) known.unitIds.push(belowId)
    held.set(role.id, known)
  }
  return [...held.values()]
}

/** Units below the one of a role, for roles that count in them too. */
export function countsBelow(below: { parentId: AnySQLiteColumn }) {
  return and(eq(below.parentId, roles.unitId), or(eq(roles.role, 'inspector'), eq(roles.role, 'admin')))
}

function selectActor(db: Db) {
  const own = alias(units, 'own')
  const below = alias(units, 'below')
  const now = sql.placeholder('now')
  return db
    .select({ user: users, signIn: signIns, role: roles, unitName: own.name, belowId: below.id })
    .from(signIns)
    .innerJoin(users, and(eq(users.id, signIns.userId), isNull(users.endedAt)))
    .leftJoin(roles, and(eq(roles.userId, users.id), isNull(roles.endedAt)))
    .leftJoin(own, eq(own.id, roles.unitId))
    .leftJoin(below, countsBelow(below))
    .where(
      and(
        eq(signIns.tokenHash, sql.placeholder('tokenHash')),
        isNull(signIns.revokedAt),
        eq(signIns.awaitsSecondFactor, false),
        gt(signIns.expiresAt, now),
        gt(signIns.endsAt, now),
      ),
    )
    .orderBy(sql`${roles.id}, ${below.id}`)
    .prepare()
}
