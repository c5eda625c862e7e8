import { keyed, keyedHex, toBase64Url } from './keys.ts'

/**
 * The secret of the slip that whoever registered takes home: 144 bits, base64url. The same nonce always gives the same one: ten parallel posts
 * of one form get ten equal slips.
 */
export async function registrationSecret(secretKey: string, nonce: string): Promise<string> {
  return toBase64Url((await keyed(secretKey, 'registration-secret', nonce)).slice(0, 18))
}

/** What the database knows of such a secret. */
export function registrationHash(secretKey: string, secret: string): Promise<string> {
  return keyedHex(secretKey, 'registration', secret)
}
