import type { FieldErrors } from '../../views/shell/error-summary.tsx'
import type { AnyContext } from './context.ts'
import { keyedHex } from './keys.ts'

export { takeTurn } from '../../db/records/throttles.ts'

/** The key of a counter: what is counted and for whom, as a digest that tells neither an address nor a name. */
export function throttleKey(c: AnyContext, what: string, whom: string): Promise<string> {
  return keyedHex(c.var.platform.secretKey, `throttle ${what}`, whom)
}

/** Says in the header when to come back; whole seconds, at least one. */
export function sayRetryAfter(c: AnyContext, retryAt: number): void {
  c.header('Retry-After', String(Math.max(1, Math.ceil((retryAt - c.var.now) / 1000))))
}

/** The minute to name on a page: the next whole one is surely free. */
export function nextMinute(retryAt: number): number {
  return Math.ceil(retryAt / 60_000) * 60_000
}

/** What a form answers to somebody who tried too often, header and all. */
export function tooManyTries(c: AnyContext, retryAt: number): { status: 429; errors: FieldErrors } {
  sayRetryAfter(c, retryAt)
  return { status: 429, errors: { '': c.var.s.accounts.tooManyTries(retryAt) } }
}
