import { Hono } from 'hono'
import { renderSVG } from 'uqr'
import { findByFollowHash, type OwnOpinion } from '../../db/queries/receipts.ts'
import { LookUpPage } from '../../views/asking/look-up-page.tsx'
import { ReceiptPage, type ReceiptProps } from '../../views/asking/receipt-page.tsx'
import type { PublicContext, PublicEnv } from '../http/context.ts'
import { showPublic } from '../http/pages.tsx'
import { publicAddress } from '../http/public-address.ts'
import { followHash, receiptOf } from '../http/receipts.ts'
import { notFoundPage } from '../http/refusals.tsx'
import { paths } from '../paths.ts'
import { answerLookUp } from './receipts/look-up.tsx'
import { promisedTo } from './receipts/own.ts'
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

/** The paper of an opinion: both codes come from its nonce. */
async function paperOf(c: PublicContext, own: OwnOpinion): Promise<ReceiptProps> {
  const { opinion, person, unit, session } = own
  const { s, platform } = c.var
  const { code, secret } = await receiptOf(platform.secretKey, opinion.receiptNonce, opinion.receiptSalt)
  const path = paths.follow(secret)
  const address = publicAddress(platform, path)
  return {
    s,
    code,
    unit,
    receivedAt: opinion.receivedAt,
    matter:
      opinion.state === 'separate'
        ? null
        : {
            sender: person.name,
            topic: s.opinions.topic[opinion.topic],
            session,
            promised: promisedTo(own),
          },
    follow: { path, address, qr: address && renderSVG(address, { ecc: 'M', border: 2 }) },
    lookUpAddress: publicAddress(platform, paths.lookUp)?.replace(/^https?:\/\//, '') ?? null,
  }
}
