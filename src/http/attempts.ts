import { takeTurn } from '../../db/records/throttles.ts'
import { ACCOUNT_ATTEMPTS, ADDRESS_ATTEMPTS } from '../domain/sign-in.ts'
import { clientAddress, sourceOf } from './client-address.ts'
import type { AnyContext } from './context.ts'
import { throttleKey } from './throttle.ts'

/** A try was allowed; the keys are those of its counters, so that a right one can be taken off again. */
export type Attempt = { ok: true; addressKey: string; accountKey: string } | { ok: false; retryAt: number }

/** Whose account is tried: what was typed, and the hash of the browser's token where this account knows the browser. */
export interface Tried {
  username: string
  knownDevice: string | null
}

/**
 * Counts a try before the password is looked at, so that many at once are no way round. One counter stands for the address, one for the account; a browser
 * that the account knows has its own instead, so that strangers lock out nobody but strangers. Names nobody has are counted alike.
 */
export async function takeAttempt(c: AnyContext, { username, knownDevice }: Tried): Promise<Attempt> {
  const addressKey = await addressKeyOf(c, 'sign-in')
  const fromAddress = await takeTurn(c.var.db, { key: addressKey, now: c.var.now, ...ADDRESS_ATTEMPTS })
  if (!fromAddress.ok) return fromAddress
  const accountKey =
    knownDevice === null
      ? await throttleKey(c, 'account', username)
      : await throttleKey(c, 'device', `${username}\0${knownDevice}`)
  const atAccount = await takeTurn(c.var.db, { key: accountKey, now: c.var.now, ...ACCOUNT_ATTEMPTS })
  return atAccount.ok ? { ok: true, addressKey, accountKey } : atAccount
}

/** Counts a try of somebody who is signed in, or half: a code, or the own password asked again. */
export async function takeOwnAttempt(
  c: AnyContext,
  what: 'second-factor' | 'own-password',
  who: string,
): Promise<{ ok: true; key: string } | { ok: false; retryAt: number }> {
  const key = await throttleKey(c, what, who)
  const turn = await takeTurn(c.var.db, { key, now: c.var.now, ...ACCOUNT_ATTEMPTS })
  return turn.ok ? { ok: true, key } : turn
}

/** Counts a try from this address alone, where there is no account yet. */
export async function takeAddressAttempt(c: AnyContext, what: 'setup') {
  const key = await addressKeyOf(c, what)
  return takeTurn(c.var.db, { key, now: c.var.now, ...ACCOUNT_ATTEMPTS })
}

function addressKeyOf(c: AnyContext, what: string): Promise<string> {
  return throttleKey(c, `address ${what}`, sourceOf(clientAddress(c)))
}
