import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Db } from '../database.ts'
import type { EventData } from '../schema/ledger.ts'
import { signIns, users } from '../schema/people.ts'
import { type Statement, type WriteOutcome, write } from '../write.ts'

/** Who does it and when. `actorId` is null for the operator's command line and for the first set-up, which `via` tells apart. */
export interface By {
  at: number
  actorId: number | null
  via?: 'command' | 'setup'
}

/** One change of one user with its event; it does not depend on what else happened to the user before. */
export function recordUserChange(
  db: Db,
  by: By,
  change: { userId: number; step: string; data?: EventData; statements: Statement[] },
): Promise<WriteOutcome> {
  const { userId, step, data, statements } = change
  const event = {
    subject: `user:${userId}`,
    step,
    head: 'latest' as const,
    data: { ...viaData(by), ...data },
  }
  return write(db, { at: by.at, actorId: by.actorId, changes: [event], statements })
}

export function viaData({ via }: By): EventData {
  return via ? { by: via } : {}
}

/** The user, unless they have left. */
export function present(userId: number) {
  return and(eq(users.id, userId), isNull(users.endedAt))
}

/** Ends every sign-in of a user that still holds, except one. */
export function endSignIns(db: Db, userId: number, at: number, exceptId = 0): Statement {
  return db
    .update(signIns)
    .set({ revokedAt: at })
    .where(and(eq(signIns.userId, userId), isNull(signIns.revokedAt), ne(signIns.id, exceptId)))
}
