import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { knownDevices, signIns, users } from '../schema/people.ts'
import type { User } from './users.ts'

/** A sign-in whose password was right and whose second factor is awaited; null once that took too long. */
export async function findAwaiting(
  db: Db,
  tokenHash: string,
  deviceHash: string | null,
  now: number,
): Promise<{ signInId: number; user: User; isKnownDevice: boolean } | null> {
  const [row] = await db
    .select({ signInId: signIns.id, user: users, deviceId: knownDevices.id })
    .from(signIns)
    .innerJoin(users, and(eq(users.id, signIns.userId), isNull(users.endedAt)))
    .leftJoin(
      knownDevices,
      and(eq(knownDevices.userId, users.id), eq(knownDevices.tokenHash, deviceHash ?? '')),
    )
    .where(
      and(
        eq(signIns.tokenHash, tokenHash),
        eq(signIns.awaitsSecondFactor, true),
        isNull(signIns.revokedAt),
        gt(signIns.expiresAt, now),
      ),
    )
  return row ? { signInId: row.signInId, user: row.user, isKnownDevice: row.deviceId !== null } : null
}
