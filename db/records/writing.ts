import { sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { writing } from '../schema/drafting.ts'
import { write } from '../write.ts'

/** Notes that somebody has the draft of an opinion open at `at` (epoch ms). It is no history: the next minute overwrites it. */
export function recordWriting(db: Db, at: number, opinionId: number, userId: number) {
  return write(db, {
    at,
    actorId: userId,
    changes: [],
    statements: [
      db
        .insert(writing)
        .values({ opinionId, userId, seenAt: at })
        .onConflictDoUpdate({
          target: [writing.opinionId, writing.userId],
          set: { seenAt: sql`excluded.seen_at` },
        }),
    ],
  })
}
