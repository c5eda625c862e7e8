import { keyed, keyedHex, toBase64Url } from './keys.ts'

/**
 * The secret in the address of a leader's private calendar, 144 bits: derived from its nonce with the installation's key, so that the office can show the
 * link again while the database holds only a keyed digest.
 */
export async function leaderLinkOf(secretKey: string, nonce: string) {
  const secret = toBase64Url((await keyed(secretKey, 'leader-feed-secret', nonce)).slice(0, 18))
  return { secret, tokenHash: await leaderLinkHash(secretKey, secret) }
}

/** What the database knows of such a secret. */
export function leaderLinkHash(secretKey: string, secret: string): Promise<string> {
  return keyedHex(secretKey, 'leader-feed', secret)
}
