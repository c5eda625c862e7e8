import { and, eq, isNull, sql } from 'drizzle-orm'
import { SIGN_IN_SLIDES } from '../../src/domain/sign-in.ts'
import type { Db } from '../database.ts'
import { signIns } from '../schema/people.ts'
import { MUST_HAVE_CHANGED, type WriteOutcome } from '../write.ts'
import { endSignIns, recordUserChange } from './user-parts.ts'

/** Ends one sign-in of a person, their present one or another; `actorId` where an administrator does it. `stale`: it is not theirs, or has ended. */
export function recordSignOut(
  db: Db,
  at: number,
  ended: { userId: number; signInId: number; step: 'sign_out' | 'revoke_sign_in'; actorId?: number },
): Promise<WriteOutcome> {
  const { userId, signInId, step, actorId = userId } = ended
  const revoked = db
    .update(signIns)
    .set({ revokedAt: at })
    .where(and(eq(signIns.id, signInId), eq(signIns.userId, userId), isNull(signIns.revokedAt)))
  const statements = [revoked, MUST_HAVE_CHANGED]
  return recordUserChange(db, { at, actorId }, { userId, step, data: { signIn: signInId }, statements })
}

/** Ends every sign-in of a person but the present one. */
export function recordOthersOut(db: Db, at: number, userId: number, keepId: number): Promise<WriteOutcome> {
  const statements = [endSignIns(db, userId, at, keepId)]
  return recordUserChange(
    db,
    { at, actorId: userId },
    { userId, step: 'revoke_other_sign_ins', data: { signIn: keepId }, statements },
  )
}

/**
 * Writes down that a sign-in is in use and moves its sliding end, never past its last. `stale`: another request of the same sign-in wrote
 * it down meanwhile.
 */
export function recordStay(
  db: Db,
  at: number,
  { userId, signInId, seenAt }: { userId: number; signInId: number; seenAt: number },
): Promise<WriteOutcome> {
  const moved = db
    .update(signIns)
    .set({ seenAt: at, expiresAt: sql`min(${at + SIGN_IN_SLIDES}, ${signIns.endsAt})` })
    .where(and(eq(signIns.id, signInId), eq(signIns.seenAt, seenAt), isNull(signIns.revokedAt)))
  const statements = [moved, MUST_HAVE_CHANGED]
  return recordUserChange(
    db,
    { at, actorId: userId },
    { userId, step: 'stay_signed_in', data: { signIn: signInId }, statements },
  )
}
