import { and, count, desc, eq, gt, isNull } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { backupCodes, knownDevices, roles, signIns, users } from '../schema/people.ts'

export type User = typeof users.$inferSelect

/**
 * Who wants to sign in, null for an unknown name and for somebody who left, and whether this account knows the browser. The same single trip
 * whoever it is.
 */
export async function findForSignIn(
  db: Db,
  username: string,
  deviceHash: string | null,
): Promise<{ user: User | null; isKnownDevice: boolean }> {
  const [found, devices] = await db.batch([
    db
      .select()
      .from(users)
      .where(and(eq(users.username, username), isNull(users.endedAt))),
    db
      .select({ userId: knownDevices.userId })
      .from(knownDevices)
      .innerJoin(users, eq(users.id, knownDevices.userId))
      .where(and(eq(users.username, username), eq(knownDevices.tokenHash, deviceHash ?? ''))),
  ])
  return { user: found[0] ?? null, isKnownDevice: devices.length > 0 }
}

export interface Account {
  user: User
  /** Those that hold now, the last used first. */
  signIns: (typeof signIns.$inferSelect)[]
  backupCodesLeft: number
}

/** A person's own account; one trip. */
export async function findAccount(db: Db, userId: number, now: number): Promise<Account> {
  const [found, held, [codes]] = await db.batch([
    db.select().from(users).where(eq(users.id, userId)),
    db
      .select()
      .from(signIns)
      .where(
        and(
          eq(signIns.userId, userId),
          isNull(signIns.revokedAt),
          eq(signIns.awaitsSecondFactor, false),
          gt(signIns.expiresAt, now),
          gt(signIns.endsAt, now),
        ),
      )
      .orderBy(desc(signIns.seenAt), desc(signIns.id)),
    db
      .select({ left: count() })
      .from(backupCodes)
      .where(and(eq(backupCodes.userId, userId), isNull(backupCodes.usedAt))),
  ])
  return { user: found[0]!, signIns: held, backupCodesLeft: codes?.left ?? 0 }
}

/** A user by the name they sign in with, and the roles that hold; for the operator. */
export async function findUserWithRoles(db: Db, username: string) {
  const [found, held] = await db.batch([
    db.select().from(users).where(eq(users.username, username)),
    db
      .select({
        id: roles.id,
        role: roles.role,
        unitId: roles.unitId,
        agencyId: roles.agencyId,
      })
      .from(roles)
      .innerJoin(users, eq(users.id, roles.userId))
      .where(and(eq(users.username, username), isNull(roles.endedAt)))
      .orderBy(roles.id),
  ])
  return found[0] ? { user: found[0], roles: held } : null
}
