import type { Db } from '../database.ts'
import { sendCounter } from '../send.ts'

/** `limit` turns in a window that begins with the first one. `key` is a keyed digest, never an address or a name. */
export interface Turn {
  key: string
  limit: number
  windowMs: number
  /** Epoch ms. */
  now: number
  /** How many turns this one counts for; 1 when left out. */
  cost?: number
  /** The last turn begins the window anew, so that whoever used all of them waits a whole one. */
  locks?: boolean
}

/** Refused turns count for nothing more: who keeps on trying does not wait longer. `retryAt` is epoch ms. */
export type TurnOutcome = { ok: true } | { ok: false; retryAt: number }

/**
 * Takes one of `limit` turns per window for a key, in one statement, so that of any number at once no more than `limit` get one. When
 * none is left, `retryAt` says when there will be.
 */
export async function takeTurn(db: Db, turn: Turn): Promise<TurnOutcome> {
  const { key, limit, windowMs, now, cost = 1, locks = false } = turn
  const { rows } = await sendCounter(db, {
    sql: TAKE,
    args: {
      key,
      cost,
      taxed: Math.min(cost, limit + 1),
      limit,
      now,
      over: now - windowMs,
      locks: locks ? 1 : 0,
    },
  })
  const { count, since } = rows[0] as unknown as { count: number; since: number }
  return count <= limit ? { ok: true } : { ok: false, retryAt: since + windowMs }
}

const TAKE = `
  insert into throttles (key, count, window_starts_at) values (:key, :taxed, :now)
  on conflict (key) do update set
    count = case
      when window_starts_at <= :over then :taxed
      when count + :cost <= :limit then count + :cost
      else :limit + 1 end,
    window_starts_at = case
      when window_starts_at <= :over then :now
      when :locks = 1 and count < :limit and count + :cost >= :limit then :now
      else window_starts_at end
  returning count, window_starts_at as since`

/** Statements for the batch of what came of the turn: one turn given back, and a counter forgotten. */
export function giveTurnBack(key: string) {
  return { sql: 'update throttles set count = count - 1 where key = ? and count > 0', args: [key] }
}

/** Takes a counter off, as after a right password. */
export function forgetTurns(key: string) {
  return { sql: 'delete from throttles where key = ?', args: [key] }
}

/** No window is longer than a day: what is older only takes room. */
export function sweepTurns(now: number) {
  return { sql: 'delete from throttles where window_starts_at < ?', args: [now - 86_400_000] }
}
