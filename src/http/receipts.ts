import { codeFromBytes } from '../domain/receipt-code.ts'
import { keyed, keyedHex, toBase64Url } from './keys.ts'

/** What a resident takes home. Both are derived from the opinion's nonce with the installation's key; the database holds only keyed digests. */
export interface Receipt {
  /** The secret link: 144 bits, base64url. */
  secret: string
  /** `XXXX-XXXX`, to be typed or read out. */
  code: string
  followHash: string
  receiptCodeHash: string
}

/**
 * The receipt of an opinion. The same nonce always gives the same receipt: ten parallel posts of one form get ten equal ones, and the office can print a lost one
 * again. `salt` moves on where two receipts would have the same code.
 */
export async function receiptOf(secretKey: string, nonce: string, salt: number): Promise<Receipt> {
  const secret = toBase64Url((await keyed(secretKey, 'receipt-secret', nonce)).slice(0, 18))
  const code = codeFromBytes(await keyed(secretKey, 'receipt-code', `${nonce}:${salt}`))
  return {
    secret,
    code,
    followHash: await followHash(secretKey, secret),
    receiptCodeHash: await receiptCodeHash(secretKey, code),
  }
}

/** What the database knows of a secret link. */
export function followHash(secretKey: string, secret: string): Promise<string> {
  return keyedHex(secretKey, 'follow', secret)
}

/** What the database knows of a receipt code, as `readCode` gives it. */
export function receiptCodeHash(secretKey: string, code: string): Promise<string> {
  return keyedHex(secretKey, 'receipt', code)
}
