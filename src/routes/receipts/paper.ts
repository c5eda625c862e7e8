import { renderSVG } from 'uqr'
import type { OwnOpinion } from '../../../db/queries/receipts.ts'
import type { ReceiptProps } from '../../../views/asking/receipt-page.tsx'
import type { AnyContext } from '../../http/context.ts'
import { publicAddress } from '../../http/public-address.ts'
import { receiptOf } from '../../http/receipts.ts'
import { paths } from '../../paths.ts'
import { howPromised, promisedTo } from './own.ts'

/** The paper of an opinion: both codes come from its nonce. */
export async function paperOf(c: AnyContext, own: OwnOpinion): Promise<ReceiptProps> {
  const { opinion, person, unit, session } = own
  const { s, platform } = c.var
  const { code, secret } = await receiptOf(platform.secretKey, opinion.receiptNonce, opinion.receiptSalt)
  const path = paths.follow(secret)
  const address = `${platform.publicUrl}${path}`
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
            how: howPromised(own),
            files: own.around.attachments.filter(({ purpose }) => purpose === 'asker').length,
          },
    follow: {
      path,
      address,
      qr: renderSVG(address, { ecc: 'M', border: 2 }),
      opensHereOnly: publicAddress(platform, path) === null,
    },
    lookUpAddress: publicAddress(platform, paths.lookUp)?.replace(/^https?:\/\//, '') ?? null,
  }
}
