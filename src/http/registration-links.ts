import { keyed, keyedHex, toBase64Url } from './keys.ts'

/** The secret of a registration's own page: 144 bits, base64url, derived from its nonce with the installation's key. */
export async function registrationSecret(secretKey: string, nonce: string): Promise<string> {
  return toBase64Url((await keyed(secretKey, 'registration-secret', nonce)).slice(0, 18))
}

/** What the database knows of it. */
export function registrationHash(secretKey: string, secret: string): Promise<string> {
  return keyedHex(secretKey, 'registration', secret)
}
