import type { NewOpinion } from '../../db/records/opinions.ts'
import { randomCode } from '../domain/receipt-code.ts'
import { keyedHex, newKey, toHex } from './keys.ts'
import type { Platform } from './platform.ts'
import { receiptOf } from './receipts.ts'

/** Everything of a new opinion that is made by the platform and not told by anybody. */
export type OpinionCodes = Pick<
  NewOpinion,
  'id' | 'code' | 'personId' | 'receipt' | 'digestKey' | 'textDigest'
>

/** How many codes are tried before giving up: two equal ones in a row are less likely than a broken random source. */
export const CODE_TRIES = 8

/**
 * Tries `record` with fresh ids, codes and the digest of `text`, the receipt always derived from `nonce`, until it gives something: null means that a
 * code was already another opinion's. Throws when no free code was found.
 */
export async function withFreeCodes<Recorded>(
  platform: Platform,
  { nonce, text }: { nonce: string; text: string },
  record: (codes: OpinionCodes) => Promise<Recorded | null>,
): Promise<Recorded> {
  for (let salt = 0; salt < CODE_TRIES; salt++) {
    const recorded = await record(await codesOf(platform, nonce, salt, text))
    if (recorded) return recorded
  }
  throw new Error('no free code was found')
}

/** Ids, codes and digest for one opinion of which no form tells: a receipt of its own. Where one is taken, fresh ones are made. */
export function freshCodes(platform: Platform, text: string): Promise<OpinionCodes> {
  return codesOf(platform, newKey(platform), 0, text)
}

/** Ids, codes and digest of an opinion whose receipt comes from `nonce`; `salt` moves on where one of them is taken. */
export async function codesOf(
  platform: Platform,
  nonce: string,
  salt: number,
  text: string,
): Promise<OpinionCodes> {
  const { followHash, receiptCodeHash } = await receiptOf(platform.secretKey, nonce, salt)
  const digestKey = toHex(platform.random(16))
  return {
    id: platform.newId(),
    personId: platform.newId(),
    code: randomCode(platform.random(16), 8),
    receipt: { nonce, salt, followHash, receiptCodeHash },
    digestKey,
    textDigest: await keyedHex(digestKey, 'text', text),
  }
}
