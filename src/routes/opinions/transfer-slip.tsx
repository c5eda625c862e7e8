import { Hono } from 'hono'
import { findStaffOpinion } from '../../../db/queries/opinions.ts'
import { findPaperParts } from '../../../db/queries/papers.ts'
import { findSlipMatters } from '../../../db/queries/slips.ts'
import { PaperPage } from '../../../views/papers/paper-page.tsx'
import { TransferSlip } from '../../../views/papers/transfer-slip.tsx'
import { dayOf } from '../../domain/day.ts'
import { issuerInText, signatureOf, slipHeader } from '../../domain/paper.ts'
import type { StaffEnv } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { paperSheet } from '../../http/paper-sheet.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'

export const transferSlip = new Hono<StaffEnv>()

/** The paper that goes on with what was forwarded. It names whoever raised it, for the body that takes it up: staff alone see it. */
transferSlip.get(paths.transferSlip(':code'), async (c) => {
  const { db, actor, s } = c.var
  const opinion = await findStaffOpinion(db, actor, c.req.param('code') ?? '')
  const left = opinion?.departures.find(({ undoneAt }) => undoneAt === null)
  if (opinion?.state !== 'forwarded' || !left) return notFoundPage(c)
  const body = opinion.session?.body ?? 'peoples_committee'
  const on = left.slipOn ?? dayOf(left.leftAt)
  const { parent, head } = await findPaperParts(db, opinion.unitId, body, on)
  const paper = {
    header: slipHeader(body, opinion.unit, parent),
    issuer: issuerInText(body, opinion.unit),
    signature: signatureOf(body, head),
    number: left.slipNumber,
    on: left.slipOn,
    recipient: left.recipient,
    reason: left.reason,
    matters: await findSlipMatters(db, opinion),
  }
  const back = { href: paths.staffOpinion(opinion.code), label: `${s.opinions.one} ${opinion.code}` }
  const { transferSlip: title, transferSlipLead: lead } = s.triage
  return showStaff(
    c,
    { title, head: paperSheet(c) },
    <PaperPage {...{ s, title, lead, back }} withoutCode={false} isDraft={false}>
      <TransferSlip {...paper} />
    </PaperPage>,
  )
})
