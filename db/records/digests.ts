import { and, eq, lt } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import { DIGEST } from '../../src/domain/staff-mail.ts'
import type { Db } from '../database.ts'
import { digests } from '../schema/reminders.ts'
import { type WriteOutcome, write } from '../write.ts'

/** What a look at one person's work found. */
export interface Look {
  userId: number
  on: Day
  /** Digest of what waits; empty where nothing does. */
  fingerprint: string
  /** Whether it says anything new. */
  tells: boolean
}

/**
 * Records that somebody's work was looked at on a day, and with it the line of the outbox where there is something new to tell: both or neither, so that a run
 * that is killed, or two at once, tell it once. `taken`: another run looked first. Only the last look of a person is kept.
 */
export function recordLook(
  db: Db,
  at: number,
  { userId, on, fingerprint, tells }: Look,
): Promise<WriteOutcome> {
  const user = `user:${userId}`
  return write(db, {
    at,
    actorId: null,
    changes: [],
    statements: [
      db.insert(digests).values({ userId, on, fingerprint, createdAt: at }),
      db.delete(digests).where(and(eq(digests.userId, userId), lt(digests.on, on))),
    ],
    mail: tells
      ? [{ kind: DIGEST, subject: user, recipient: user, version: versionOf(on), channel: 'mail' }]
      : [],
  })
}

/** 2026-11-23 as 20261123: a later day is a newer version. */
function versionOf(on: Day): number {
  return Number(on.replaceAll('-', ''))
}
