import type { OwnOpinion } from '../../../db/queries/receipts.ts'
import type { OwnPart } from '../../../views/asking/own-parts.tsx'
import type { PublicContext } from '../../http/context.ts'
import { receiptOf } from '../../http/receipts.ts'

/** The matters that were taken out of a letter, each with its own secret link, for whoever holds the letter's. */
export async function ownPartsOf(c: PublicContext, { opinion, around }: OwnOpinion): Promise<OwnPart[]> {
  if (opinion.state === 'separate') return []
  const { secretKey } = c.var.platform
  return Promise.all(
    around.parts.map(async ({ text, receiptNonce, receiptSalt }) => ({
      text,
      secret: (await receiptOf(secretKey, receiptNonce, receiptSalt)).secret,
    })),
  )
}
