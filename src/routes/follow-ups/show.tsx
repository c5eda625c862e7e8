import { standingOf } from '../../../db/queries/opinions.ts'
import { findByFollowHash, type OwnOpinion } from '../../../db/queries/receipts.ts'
import { type FailedVoice, FollowUpPage } from '../../../views/asking/follow-up-page.tsx'
import { advance } from '../../domain/lifecycle.ts'
import type { PublicContext } from '../../http/context.ts'
import { showPublic } from '../../http/pages.tsx'
import { followHash } from '../../http/receipts.ts'
import { erasureOf } from '../erasures/own-standing.ts'
import { followedOf } from '../receipts/own.ts'
import { voiceOf } from '../voices/voice.ts'
import { ownPartsOf } from './parts.ts'

export const secretOf = (c: PublicContext) => c.req.param('secret') ?? ''

/** The opinion of the secret in the address, or null. One trip. */
export async function findOwn(c: PublicContext): Promise<OwnOpinion | null> {
  const { db, platform } = c.var
  return findByFollowHash(db, await followHash(platform.secretKey, secretOf(c)))
}

/** The follow-up page with everything its asker may do now; `failed` is a form that was refused, with what was typed. */
export async function showFollowUp(c: PublicContext, own: OwnOpinion, failed?: FailedVoice) {
  const { s, now } = c.var
  const parts = await ownPartsOf(c, own)
  const mayWithdraw = advance(standingOf(own.opinion), 'withdraw', 'resident', now).ok
  const title = failed ? `${s.shell.errorWord} ${s.asking.followTitle}` : s.asking.followTitle
  return showPublic(
    c,
    { title, narrow: true, status: failed?.status ?? 200 },
    <FollowUpPage
      s={s}
      secret={secretOf(c)}
      followed={followedOf(s, own, now)}
      voice={voiceOf(own, now)}
      erasure={erasureOf(own, now)}
      mayWithdraw={mayWithdraw}
      parts={parts}
      done={c.req.query('da') ?? null}
      failed={failed}
    />,
  )
}
