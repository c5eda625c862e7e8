import type { Db } from '../../db/database.ts'
import { recordTurn, type Turn, type TurnOutcome } from '../../db/records/throttles.ts'
import type { AnyContext } from './context.ts'
import { keyedHex } from './keys.ts'

/**
 * Takes one of `limit` turns per window for a key, in one statement through the same patient path as every write; when none is left,
 * `retryAt` (epoch ms) says when there will be. A refused turn does not lengthen the wait.
 */
export async function takeTurn(db: Db, turn: Turn): Promise<TurnOutcome> {
  return recordTurn(db, turn)
}

/** The key of a counter: what is counted and for whom, as a digest that tells neither an address nor a name. */
export function throttleKey(c: AnyContext, what: string, whom: string): Promise<string> {
  return keyedHex(c.var.platform.secretKey, `throttle ${what}`, whom)
}

/** Says in the header when to come back; whole seconds, at least one. */
export function sayRetryAfter(c: AnyContext, retryAt: number): void {
  c.header('Retry-After', String(Math.max(1, Math.ceil((retryAt - c.var.now) / 1000))))
}
