import { Hono } from 'hono'
import { findStaffOpinion } from '../../../db/queries/opinions.ts'
import { findByFollowHash } from '../../../db/queries/receipts.ts'
import { recordReprint } from '../../../db/records/reprints.ts'
import { ReceiptPage } from '../../../views/asking/receipt-page.tsx'
import { rolesFor } from '../../domain/actor.ts'
import type { StaffEnv } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { paperOf } from '../receipts/paper.ts'

export const reprint = new Hono<StaffEnv>()

/**
 * The receipt once more, for a secretary to hand to who spoke or lost theirs: it opens the follow-up, so nobody else gets it, and each printing
 * leaves its line. The page is the answer to the post: it has no address that could be opened, linked or kept.
 */
reprint.post(paths.reprint(':code'), async (c) => {
  const { db, actor, now, s } = c.var
  const opinion = await findStaffOpinion(db, actor, c.req.param('code') ?? '')
  const own =
    opinion && rolesFor(actor, opinion).includes('secretary')
      ? await findByFollowHash(db, opinion.followHash)
      : null
  if (!opinion || !own) return notFoundPage(c)
  await recordReprint(db, opinion.id, actor.id, now)
  const paper = await paperOf(c, own)
  const back = { href: paths.staffOpinion(opinion.code), label: `${s.opinions.one} ${opinion.code}` }
  return showStaff(c, { title: s.asking.receiptTitle }, <ReceiptPage {...paper} back={back} />)
})
