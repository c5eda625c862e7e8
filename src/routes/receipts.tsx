import { Hono } from 'hono'
import { findByFollowHash } from '../../db/queries/receipts.ts'
import { LookUpPage } from '../../views/asking/look-up-page.tsx'
import { ReceiptPage } from '../../views/asking/receipt-page.tsx'
import type { PublicEnv } from '../http/context.ts'
import { showPublic } from '../http/pages.tsx'
import { followHash } from '../http/receipts.ts'
import { notFoundPage } from '../http/refusals.tsx'
import { paths } from '../paths.ts'
import { answerLookUp } from './receipts/look-up.tsx'
import { paperOf } from './receipts/paper.ts'
import { keptToOneself } from './receipts/secrecy.ts'

export const receipts = new Hono<PublicEnv>()

receipts.get(paths.receipt(':secret'), keptToOneself, async (c) => {
  const { db, platform, s } = c.var
  const own = await findByFollowHash(db, await followHash(platform.secretKey, c.req.param('secret') ?? ''))
  if (!own) return notFoundPage(c)
  return showPublic(
    c,
    { title: s.asking.receiptTitle, narrow: true },
    <ReceiptPage {...(await paperOf(c, own))} />,
  )
})

receipts.get(paths.lookUp, (c) => {
  const { s } = c.var
  return showPublic(c, { title: s.asking.lookUpTitle, narrow: true }, <LookUpPage s={s} />)
})

receipts.post(paths.lookUp, keptToOneself, answerLookUp)
