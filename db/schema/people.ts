import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Role } from '../../src/domain/actor.ts'
import { agencies, hamlets, units } from './office.ts'

/** Who raised something: kept apart from what was said, so that erasing a person keeps the case. */
export const people = sqliteTable(
  'people',
  {
    id: integer('id').primaryKey(),
    name: text('name').notNull(),
    phone: text('phone').notNull().default(''),
    email: text('email').notNull().default(''),
    hamletId: integer('hamlet_id').references(() => hamlets.id),
    /** Written where a hamlet is not on the list. */
    address: text('address').notNull().default(''),
    erasedAt: integer('erased_at'),
    /** No more mail but what answers their own form: set by the link in every message. */
    unsubscribedAt: integer('unsubscribed_at'),
  },
  (t) => [index('people_phone').on(t.phone)],
)

/** Staff who sign in. Nobody is deleted who has left a trace: a user who leaves is ended. */
export const users = sqliteTable('users', {
  id: integer('id').primaryKey(),
  username: text('username').notNull().unique(),
  name: text('name').notNull(),
  /** For the digest; empty: the desk alone tells them. */
  email: text('email').notNull().default(''),
  /** `scrypt$N$r$p$salt$hash`, base64url. */
  passwordHash: text('password_hash').notNull(),
  mustChangePassword: integer('must_change_password', { mode: 'boolean' }).notNull(),
  /** Second factor: the shared secret sealed with the installation's key; pending until its first code was typed. */
  totpSealed: text('totp_sealed'),
  totpPendingSealed: text('totp_pending_sealed'),
  /** The last time step whose code was used: a code is good once. */
  totpLastStep: integer('totp_last_step').notNull().default(0),
  createdAt: integer('created_at').notNull(),
  endedAt: integer('ended_at'),
})

/** Backup codes for a lost second factor, each good once. */
export const backupCodes = sqliteTable(
  'backup_codes',
  {
    id: integer('id').primaryKey(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    codeHash: text('code_hash').notNull(),
    usedAt: integer('used_at'),
  },
  (t) => [uniqueIndex('backup_codes_user_hash').on(t.userId, t.codeHash)],
)

export const roles = sqliteTable(
  'roles',
  {
    id: integer('id').primaryKey(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    unitId: integer('unit_id')
      .notNull()
      .references(() => units.id),
    role: text('role').$type<Role>().notNull(),
    agencyId: integer('agency_id').references(() => agencies.id),
    fromAt: integer('from_at').notNull(),
    endedAt: integer('ended_at'),
  },
  (t) => [index('roles_user').on(t.userId)],
)

/** A signed-in browser. The cookie holds a 256-bit token, this table only its SHA-256. */
export const signIns = sqliteTable(
  'sign_ins',
  {
    id: integer('id').primaryKey(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    tokenHash: text('token_hash').notNull().unique(),
    createdAt: integer('created_at').notNull(),
    seenAt: integer('seen_at').notNull(),
    /** Sliding expiry moves with use; the absolute one never does. */
    expiresAt: integer('expires_at').notNull(),
    endsAt: integer('ends_at').notNull(),
    revokedAt: integer('revoked_at'),
    /** Password was right but the second factor is still awaited. */
    awaitsSecondFactor: integer('awaits_second_factor', { mode: 'boolean' }).notNull(),
    device: text('device').notNull().default(''),
  },
  (t) => [index('sign_ins_user').on(t.userId)],
)

/** Browsers that signed in to an account before: exempt from its lock-out, so that nobody can lock another out. */
export const knownDevices = sqliteTable(
  'known_devices',
  {
    id: integer('id').primaryKey(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    tokenHash: text('token_hash').notNull(),
    seenAt: integer('seen_at').notNull(),
  },
  (t) => [uniqueIndex('known_devices_user_token').on(t.userId, t.tokenHash)],
)

/** Counters of the rate limits: one guarded upsert each; keys are keyed digests, never addresses. */
export const throttles = sqliteTable('throttles', {
  key: text('key').primaryKey(),
  count: integer('count').notNull(),
  windowStartsAt: integer('window_starts_at').notNull(),
})
