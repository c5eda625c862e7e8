import type { Db } from '../../../db/database.ts'
import { findUsedToken, type UsedToken } from '../../../db/queries/asking.ts'
import { type NewOpinion, recordOpinion } from '../../../db/records/opinions.ts'
import type { PostingTurn } from '../../../db/records/posting-turns.ts'
import { turnInBatch } from '../../../db/records/posting-turns.ts'
import { randomCode } from '../../domain/receipt-code.ts'
import { keyedHex, toHex } from '../../http/keys.ts'
import type { Platform } from '../../http/platform.ts'
import { receiptOf } from '../../http/receipts.ts'

/** What is told of an opinion before it has ids, codes and digests of its own. */
export type Told = Omit<
  NewOpinion,
  'id' | 'code' | 'personId' | 'receipt' | 'digestKey' | 'textDigest' | 'formToken'
> & { nonce: string; contentDigest: string }

export type Recording =
  | { ok: true }
  /** This very form was recorded in the meantime. */
  | { ok: false; why: 'used'; used: UsedToken }
  | { ok: false; why: 'too-many' }

const CODE_TRIES = 8

/**
 * Records what came through the public form. Where the receipt code or the public code is already another opinion's, the next ones are
 * tried; a refusal is put down to the form itself only when its nonce is found recorded.
 */
export async function recordAsked(
  { db, platform }: { db: Db; platform: Platform },
  told: Told,
  turn: PostingTurn,
): Promise<Recording> {
  for (let salt = 0; salt < CODE_TRIES; salt++) {
    const outcome = await recordOpinion(db, await withCodes(platform, told, salt), turnInBatch(turn))
    if (outcome.ok) return { ok: true }
    // Its history is new: only the counter of turns stops such a batch.
    if (outcome.conflict === 'stale') return { ok: false, why: 'too-many' }
    const used = await findUsedToken(db, told.nonce)
    if (used) return { ok: false, why: 'used', used }
  }
  throw new Error('no free code was found')
}

async function withCodes(platform: Platform, told: Told, salt: number): Promise<NewOpinion> {
  const { nonce, contentDigest, ...opinion } = told
  const { followHash, receiptCodeHash } = await receiptOf(platform.secretKey, nonce, salt)
  const digestKey = toHex(platform.random(16))
  return {
    ...opinion,
    id: platform.newId(),
    personId: platform.newId(),
    code: randomCode(platform.random(16), 8),
    receipt: { nonce, salt, followHash, receiptCodeHash },
    digestKey,
    textDigest: await keyedHex(digestKey, 'text', opinion.text),
    formToken: { contentDigest },
  }
}
