import { and, eq, isNull, lt } from 'drizzle-orm'
import { SECOND_FACTOR_WAITS, signInEnds } from '../../src/domain/sign-in.ts'
import type { Db } from '../database.ts'
import { knownDevices, signIns } from '../schema/people.ts'
import { MUST_HAVE_CHANGED, type Statement, type WriteOutcome } from '../write.ts'
import { recordUserChange } from './user-parts.ts'

const DEVICE_IS_KNOWN_FOR = 365 * 86_400_000

/** A sign-in as it begins; hashes and the summary of the device are made by the caller. */
export interface NewSignIn {
  id: number
  userId: number
  tokenHash: string
  device: string
  /** What this browser held before: it ends, so that no old token lives on. */
  heldHash: string | null
  /** The browser's own token, from now on known to the account. */
  deviceHash: string
}

/** Signs a person in. */
export function recordSignIn(
  db: Db,
  at: number,
  signIn: NewSignIn,
  also: Statement[],
): Promise<WriteOutcome> {
  return recordUserChange(
    db,
    { at, actorId: signIn.userId },
    {
      userId: signIn.userId,
      step: 'sign_in',
      data: { signIn: signIn.id, secondFactor: false },
      statements: [...newSignInStatements(db, at, signIn), ...also],
    },
  )
}

/** The statements of a sign-in, for a batch that does more (the first set-up). */
export function newSignInStatements(db: Db, at: number, signIn: NewSignIn): Statement[] {
  return [
    ...insertion(db, at, signIn, signInEnds(at), false),
    ...knownDeviceStatements(db, at, signIn.userId, signIn.deviceHash),
  ]
}

/** The password was right; nothing is open before the second factor. */
export function recordFirstStep(
  db: Db,
  at: number,
  signIn: NewSignIn,
  also: Statement[],
): Promise<WriteOutcome> {
  const ends = { expiresAt: at + SECOND_FACTOR_WAITS, endsAt: at + SECOND_FACTOR_WAITS }
  return recordUserChange(
    db,
    { at, actorId: signIn.userId },
    {
      userId: signIn.userId,
      step: 'await_second_factor',
      data: { signIn: signIn.id },
      statements: [...insertion(db, at, signIn, ends, true), ...also],
    },
  )
}

/** The second factor was right: the sign-in opens under a new token. `stale`: its code or the sign-in itself was used meanwhile. */
export function recordSecondStep(
  db: Db,
  at: number,
  step: { signInId: number; userId: number; tokenHash: string; deviceHash: string; use: Statement },
  also: Statement[],
): Promise<WriteOutcome> {
  const { signInId, userId, tokenHash, deviceHash, use } = step
  return recordUserChange(
    db,
    { at, actorId: userId },
    {
      userId,
      step: 'sign_in',
      data: { signIn: signInId, secondFactor: true },
      statements: [
        use,
        MUST_HAVE_CHANGED,
        db
          .update(signIns)
          .set({ tokenHash, awaitsSecondFactor: false, createdAt: at, seenAt: at, ...signInEnds(at) })
          .where(
            and(eq(signIns.id, signInId), eq(signIns.awaitsSecondFactor, true), isNull(signIns.revokedAt)),
          ),
        MUST_HAVE_CHANGED,
        ...knownDeviceStatements(db, at, userId, deviceHash),
        ...also,
      ],
    },
  )
}

function insertion(
  db: Db,
  at: number,
  signIn: NewSignIn,
  ends: { expiresAt: number; endsAt: number },
  awaitsSecondFactor: boolean,
): Statement[] {
  const { id, userId, tokenHash, device, heldHash } = signIn
  const row = { id, userId, tokenHash, device, awaitsSecondFactor, createdAt: at, seenAt: at, ...ends }
  const before = and(eq(signIns.tokenHash, heldHash ?? ''), isNull(signIns.revokedAt))
  return [db.update(signIns).set({ revokedAt: at }).where(before), db.insert(signIns).values(row)]
}

function knownDeviceStatements(db: Db, at: number, userId: number, tokenHash: string): Statement[] {
  const target = [knownDevices.userId, knownDevices.tokenHash]
  return [
    db
      .insert(knownDevices)
      .values({ userId, tokenHash, seenAt: at })
      .onConflictDoUpdate({ target, set: { seenAt: at } }),
    db
      .delete(knownDevices)
      .where(and(eq(knownDevices.userId, userId), lt(knownDevices.seenAt, at - DEVICE_IS_KNOWN_FOR))),
  ]
}
