import { and, eq, isNull, lt, type Query } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { backupCodes, users } from '../schema/people.ts'
import { MUST_HAVE_CHANGED, type Statement, type WriteOutcome } from '../write.ts'
import { present, recordUserChange } from './user-parts.ts'

/** Digests of new backup codes, each with the id of its row. */
export type BackupRows = { id: number; codeHash: string }[]

/** Keeps a sealed secret until its first code was typed; one that waited already is replaced. */
export function recordPendingSecret(
  db: Db,
  at: number,
  userId: number,
  sealed: string,
): Promise<WriteOutcome> {
  const kept = db
    .update(users)
    .set({ totpPendingSealed: sealed })
    .where(and(present(userId), isNull(users.totpSealed)))
  return recordUserChange(
    db,
    { at, actorId: userId },
    { userId, step: 'offer_second_factor', statements: [kept, MUST_HAVE_CHANGED] },
  )
}

/** The pending secret proved itself with the code of `step`: from now on it is asked for. `stale`: another one is pending meanwhile. */
export function recordSecondFactor(
  db: Db,
  at: number,
  factor: { userId: number; pending: string; step: number; codes: BackupRows; also: Statement[] },
): Promise<WriteOutcome> {
  const { userId, pending, step, codes, also } = factor
  const confirmed = db
    .update(users)
    .set({ totpSealed: pending, totpPendingSealed: null, totpLastStep: step })
    .where(and(present(userId), eq(users.totpPendingSealed, pending)))
  const statements = [confirmed, MUST_HAVE_CHANGED, ...replaceCodes(db, userId, codes), ...also]
  return recordUserChange(db, { at, actorId: userId }, { userId, step: 'add_second_factor', statements })
}

/** Takes the second factor off, with its backup codes. */
export function recordSecondFactorOff(
  db: Db,
  at: number,
  userId: number,
  also: Statement[],
): Promise<WriteOutcome> {
  const off = db
    .update(users)
    .set({ totpSealed: null, totpPendingSealed: null, totpLastStep: 0 })
    .where(present(userId))
  const statements = [off, MUST_HAVE_CHANGED, ...replaceCodes(db, userId, []), ...also]
  return recordUserChange(db, { at, actorId: userId }, { userId, step: 'remove_second_factor', statements })
}

/** New backup codes; the old ones open nothing any more. */
export function recordBackupCodes(
  db: Db,
  at: number,
  { userId, codes, also }: { userId: number; codes: BackupRows; also: Statement[] },
): Promise<WriteOutcome> {
  const statements = [...replaceCodes(db, userId, codes), ...also]
  return recordUserChange(db, { at, actorId: userId }, { userId, step: 'renew_backup_codes', statements })
}

/** Uses the code of a time step: changes exactly one row, or none where it was used before. */
export function spendStep(db: Db, userId: number, step: number): Statement {
  const spent = db
    .update(users)
    .set({ totpLastStep: step })
    .where(and(present(userId), lt(users.totpLastStep, step)))
  return asPlain(spent)
}

/** Uses a backup code: changes exactly one row, or none where it is wrong or was used before. */
export function spendBackupCode(db: Db, at: number, userId: number, codeHash: string): Statement {
  const spent = db
    .update(backupCodes)
    .set({ usedAt: at })
    .where(
      and(eq(backupCodes.userId, userId), eq(backupCodes.codeHash, codeHash), isNull(backupCodes.usedAt)),
    )
  return asPlain(spent)
}

function replaceCodes(db: Db, userId: number, codes: BackupRows): Statement[] {
  const forgotten = db.delete(backupCodes).where(eq(backupCodes.userId, userId))
  if (codes.length === 0) return [forgotten]
  return [forgotten, db.insert(backupCodes).values(codes.map((row) => ({ ...row, userId })))]
}

/** The words and values alone: the builder itself would run when an async function hands it on. */
function asPlain(built: { toSQL(): Query }): Statement {
  const { sql, params } = built.toSQL()
  return { sql, args: params }
}
