import { findCardAtTable } from '../../../db/queries/live-card.ts'
import { findByFollowHash } from '../../../db/queries/receipts.ts'
import { recordReprint } from '../../../db/records/reprints.ts'
import { ReceiptPage } from '../../../views/asking/receipt-page.tsx'
import { dayOf } from '../../domain/day.ts'
import type { StaffContext } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { paperOf } from '../receipts/paper.ts'

/**
 * The receipt of a card, for the speaker's phone to scan or to be printed: it opens the follow-up, so each showing leaves its line in the history,
 * and the page is the answer to the post, with no address that could be opened or kept.
 */
export async function showReceipt(c: StaffContext, code: string, cardCode: string): Promise<Response> {
  const { db, actor, now, s } = c.var
  const which = { code: cardCode }
  const table = await findCardAtTable(db, actor, { code, which, key: null, today: dayOf(now) })
  const own = table?.card ? await findByFollowHash(db, table.card.followHash) : null
  if (!table?.card || !own) return notFoundPage(c)
  await recordReprint(db, table.card.id, actor.id, now)
  const back = { href: paths.liveAt(code, cardCode), label: s.live.backToLive }
  const paper = await paperOf(c, own)
  return showStaff(c, { title: s.asking.receiptTitle }, <ReceiptPage {...paper} back={back} />)
}
