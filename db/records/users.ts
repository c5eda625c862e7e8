import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { backupCodes, knownDevices, roles, users } from '../schema/people.ts'
import { MUST_HAVE_CHANGED, type Statement, type WriteOutcome, write } from '../write.ts'
import { type NewRole, roleData } from './roles.ts'
import { mustStayAdministered } from './user-guards.ts'
import { type By, endSignIns, present, recordUserChange, viaData } from './user-parts.ts'

/** `username` as src/domain/account-form.ts gives it, `passwordHash` from src/http/passwords.ts; `mustChangePassword` for a one-time password. */
export interface NewUser {
  id: number
  username: string
  name: string
  passwordHash: string
  mustChangePassword: boolean
  roles: NewRole[]
}

/** Adds a user with the roles that come along. `taken` with `users.username`: the name belongs to somebody, or did. */
export function recordNewUser(db: Db, by: By, user: NewUser): Promise<WriteOutcome> {
  return write(db, {
    at: by.at,
    actorId: by.actorId,
    changes: newUserChanges(by, user),
    statements: newUserStatements(db, by, user),
  })
}

/** The parts of adding a user, for a batch that does more (the first set-up). */
export function newUserStatements(db: Db, by: By, { roles: held, ...user }: NewUser): Statement[] {
  return [
    db.insert(users).values({ ...user, createdAt: by.at }),
    ...held.map((role) => db.insert(roles).values({ ...role, userId: user.id, fromAt: by.at })),
  ]
}

/** The events of a new user: the adding, then each role. */
export function newUserChanges(by: By, user: NewUser) {
  return [
    { subject: `user:${user.id}`, step: 'add', head: 'new' as const, data: viaData(by) },
    ...user.roles.map((role) => ({
      subject: `user:${user.id}`,
      step: 'give_role',
      head: 'new' as const,
      data: { ...viaData(by), ...roleData(role) },
    })),
  ]
}

/** Writes the person's name as it is now. `was` is the name that was seen; `stale`: it is another by now, or the user has left. */
export function recordUserName(
  db: Db,
  by: By,
  userId: number,
  { name, was }: { name: string; was: string },
): Promise<WriteOutcome> {
  const renamed = db
    .update(users)
    .set({ name })
    .where(and(present(userId), eq(users.name, was)))
  return recordUserChange(db, by, { userId, step: 'rename', statements: [renamed, MUST_HAVE_CHANGED] })
}

/** Writes where a person's reminders go; empty for nowhere. The event does not tell the address. `stale`: it is another by now than `was`, or the user has left. */
export function recordUserEmail(
  db: Db,
  by: By,
  userId: number,
  { email, was }: { email: string; was: string },
): Promise<WriteOutcome> {
  const written = db
    .update(users)
    .set({ email })
    .where(and(present(userId), eq(users.email, was)))
  const data = { hasAddress: email !== '' }
  return recordUserChange(db, by, {
    ...{ userId, step: 'set_address', data },
    statements: [written, MUST_HAVE_CHANGED],
  })
}

/**
 * Somebody else sets a one-time password: it must be changed at the next sign-in, every sign-in ends, and no browser counts as known any more. `withSecondFactor`
 * also takes off a second factor whose phone was lost. `was` is the hash that was seen; `stale`: it is another by now, or the user has left.
 */
export function recordPasswordReset(
  db: Db,
  by: By,
  reset: { userId: number; passwordHash: string; withSecondFactor: boolean; was?: string },
): Promise<WriteOutcome> {
  const { userId, passwordHash, withSecondFactor, was } = reset
  const off = { totpSealed: null, totpPendingSealed: null, totpLastStep: 0 }
  const statements = [
    db
      .update(users)
      .set({ passwordHash, mustChangePassword: true, ...(withSecondFactor && off) })
      .where(and(present(userId), was === undefined ? undefined : eq(users.passwordHash, was))),
    MUST_HAVE_CHANGED,
    ...(withSecondFactor ? [db.delete(backupCodes).where(eq(backupCodes.userId, userId))] : []),
    endSignIns(db, userId, by.at),
    db.delete(knownDevices).where(eq(knownDevices.userId, userId)),
  ]
  const data = { secondFactor: withSecondFactor }
  return recordUserChange(db, by, { userId, step: 'reset_password', data, statements })
}

/** A person changes the own password: every other sign-in ends. `oldHash` guards against two changes at once. */
export function recordPasswordChange(
  db: Db,
  by: By & { actorId: number },
  change: { oldHash: string; passwordHash: string; keepSignInId: number; also?: Statement[] },
): Promise<WriteOutcome> {
  const userId = by.actorId
  const statements = [
    db
      .update(users)
      .set({ passwordHash: change.passwordHash, mustChangePassword: false })
      .where(and(present(userId), eq(users.passwordHash, change.oldHash))),
    MUST_HAVE_CHANGED,
    endSignIns(db, userId, by.at, change.keepSignInId),
    ...(change.also ?? []),
  ]
  return recordUserChange(db, by, { userId, step: 'change_password', statements })
}

/**
 * A user leaves: cannot sign in any more, sign-ins and roles end, what they did stays. `stale`: they have left already, or nobody would be
 * left to administer a unit of theirs.
 */
export function recordUserEnd(db: Db, by: By, userId: number): Promise<WriteOutcome> {
  const statements = [
    db.update(users).set({ endedAt: by.at }).where(present(userId)),
    MUST_HAVE_CHANGED,
    db
      .update(roles)
      .set({ endedAt: by.at })
      .where(and(eq(roles.userId, userId), isNull(roles.endedAt))),
    endSignIns(db, userId, by.at),
    mustStayAdministered(userId, by.at),
  ]
  return recordUserChange(db, by, { userId, step: 'end', statements })
}
