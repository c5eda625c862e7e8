import { eq } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { throttles } from '../schema/people.ts'
import type { Statement } from '../write.ts'

export interface PostingTurn {
  /** A keyed digest, never an address. */
  key: string
  limit: number
  windowMs: number
  /** Epoch ms. */
  now: number
}

/**
 * Counts a turn inside the batch of what is recorded, and stops the whole batch as a lost race when there was none left. What is not
 * recorded (a repeat, a failure) so never counts, and of any number at once no more than `limit` pass.
 */
export function turnInBatch({ key, limit, windowMs, now }: PostingTurn): Statement[] {
  return [
    {
      sql: `insert into throttles (key, count, window_starts_at) values (?, 1, ?)
        on conflict (key) do update set
          count = case when window_starts_at <= ? then 1 else count + 1 end,
          window_starts_at = case when window_starts_at <= ? then ? else window_starts_at end`,
      args: [key, now, now - windowMs, now - windowMs, now],
    },
    { sql: 'insert into must select count <= ? from throttles where key = ?', args: [limit, key] },
  ]
}

/** When the window of a key that has no turn left ends, epoch ms. */
export async function findTurnsBackAt(db: Db, { key, windowMs, now }: PostingTurn): Promise<number> {
  const [row] = await db
    .select({ since: throttles.windowStartsAt })
    .from(throttles)
    .where(eq(throttles.key, key))
  return (row?.since ?? now) + windowMs
}
