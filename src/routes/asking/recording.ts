import type { Db } from '../../../db/database.ts'
import { findUsedToken, type UsedToken } from '../../../db/queries/asking.ts'
import { type NewOpinion, recordOpinion } from '../../../db/records/opinions.ts'
import type { PostingTurn } from '../../../db/records/posting-turns.ts'
import { turnInBatch } from '../../../db/records/posting-turns.ts'
import { type OpinionCodes, withFreeCodes } from '../../http/opinion-codes.ts'
import type { Platform } from '../../http/platform.ts'

/** What is told of an opinion before it has ids, codes and digests of its own. */
export type Told = Omit<NewOpinion, keyof OpinionCodes | 'formToken'> & {
  nonce: string
  contentDigest: string
}

export type Recording =
  | { ok: true }
  /** This very form was recorded in the meantime. */
  | { ok: false; why: 'used'; used: UsedToken }
  | { ok: false; why: 'too-many' }

/**
 * Records what came through the public form. Where the receipt code or the public code is already another opinion's, the next ones are
 * tried; a refusal is put down to the form itself only when its nonce is found recorded.
 */
export async function recordAsked(
  { db, platform }: { db: Db; platform: Platform },
  told: Told,
  turn: PostingTurn,
): Promise<Recording> {
  const { nonce, contentDigest, ...opinion } = told
  const asked = { ...opinion, formToken: { contentDigest } }
  return withFreeCodes<Recording>(platform, { nonce, text: told.text }, async (codes) => {
    const outcome = await recordOpinion(db, { ...asked, ...codes }, turnInBatch(turn))
    if (outcome.ok) return { ok: true }
    // Its history is new: only the counter of turns stops such a batch.
    if (outcome.conflict === 'stale') return { ok: false, why: 'too-many' }
    const used = await findUsedToken(db, nonce)
    return used && { ok: false, why: 'used', used }
  })
}
