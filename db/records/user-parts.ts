import { and, eq, isNull, ne } from 'drizzle-orm'
import { type Head, NO_HISTORY } from '../chain.ts'
import type { Db } from '../database.ts'
import { findHeads } from '../queries/heads.ts'
import type { EventData } from '../schema/ledger.ts'
import { signIns, users } from '../schema/people.ts'
import { type Statement, type WriteOutcome, write } from '../write.ts'

/** Who does it and when. `actorId` is null for the operator's command line and for the first set-up, which `via` tells apart. */
export interface By {
  at: number
  actorId: number | null
  via?: 'command' | 'setup'
}

const APPEND_TRIES = 12

/**
 * One change of one user with its event, put at the end of the user's history whatever came before. `stale`: a guard among the statements
 * refused it; where only the history had moved on, it is tried again.
 */
export async function recordUserChange(
  db: Db,
  by: By,
  change: { userId: number; step: string; data?: EventData; statements: Statement[] },
): Promise<WriteOutcome> {
  const { userId, step, statements } = change
  const data = { ...viaData(by), ...change.data }
  let head = await headOf(db, userId)
  for (let attempt = 1; ; attempt++) {
    const event = { subject: `user:${userId}`, step, head, data }
    const outcome = await write(db, { at: by.at, actorId: by.actorId, changes: [event], statements })
    if (outcome.ok || outcome.conflict !== 'stale' || attempt === APPEND_TRIES) return outcome
    const latest = await headOf(db, userId)
    if (latest.seq === head.seq) return outcome
    head = latest
    await new Promise((done) => setTimeout(done, Math.random() * 4 * attempt))
  }
}

async function headOf(db: Db, userId: number): Promise<Head> {
  const subject = `user:${userId}`
  return (await findHeads(db, [subject])).get(subject) ?? NO_HISTORY
}

/** Which way a change came that no administrator made on a page: the set-up, or a command. */
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
