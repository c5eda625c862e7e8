import type { Db } from '../../../db/database.ts'
import { findUsedToken, type UsedToken } from '../../../db/queries/asking.ts'
import { type NewOpinion, recordOpinion } from '../../../db/records/opinions.ts'
import type { PostingTurn } from '../../../db/records/posting-turns.ts'
import { turnInBatch } from '../../../db/records/posting-turns.ts'
import { mustBeFree, type Statement } from '../../../db/write.ts'
import { TAKING_STATES } from '../../domain/session.ts'
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
  /** The session was called off, or ended, in the same moment. */
  | { ok: false; why: 'closed' }

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
    const also = [...turnInBatch(turn), stillTakes(told.sessionId)]
    const outcome = await recordOpinion(db, { ...asked, ...codes }, also)
    if (outcome.ok) return { ok: true }
    // Its history is new: only the counter of turns stops such a batch.
    if (outcome.conflict === 'stale') return { ok: false, why: 'too-many' }
    const used = await findUsedToken(db, nonce)
    if (used) return { ok: false, why: 'used', used }
    return outcome.what === 'free' ? { ok: false, why: 'closed' } : null
  })
}

/** Whoever asks just as a session is called off would otherwise be told of it by nobody. */
function stillTakes(sessionId: number | null): Statement {
  const states = TAKING_STATES.map(() => '?').join(', ')
  return mustBeFree(`exists (select 1 from sessions where id = ? and state in (${states}))`, [
    sessionId,
    ...TAKING_STATES,
  ])
}
