import { Hono } from 'hono'
import { findStaffOpinion, type StaffOpinion } from '../../../db/queries/opinions.ts'
import { findPaperParts } from '../../../db/queries/papers.ts'
import { findSlipMatters } from '../../../db/queries/slips.ts'
import { PaperPage } from '../../../views/papers/paper-page.tsx'
import { TransferSlip } from '../../../views/papers/transfer-slip.tsx'
import { dayOf } from '../../domain/day.ts'
import { issuerInText, signatureOf, slipHeader } from '../../domain/paper.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { paperSheet } from '../../http/paper-sheet.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'

export const transferSlip = new Hono<StaffEnv>()

/** The paper that goes on with what was forwarded. It names whoever raised it, for the body that takes it up: staff alone see it. */
transferSlip.get(paths.transferSlip(':code'), async (c) => {
  const opinion = await findStaffOpinion(c.var.db, c.var.actor, c.req.param('code') ?? '')
  const left = opinion?.departures.find(({ undoneAt }) => undoneAt === null)
  if (opinion?.state !== 'forwarded' || !left) return notFoundPage(c)
  return show(c, opinion.code, await slipOf(c, opinion, left))
})

function show(c: StaffContext, code: string, paper: Awaited<ReturnType<typeof slipOf>>) {
  const { s } = c.var
  const back = { href: paths.staffOpinion(code), label: `${s.opinions.one} ${code}` }
  const { transferSlip: title, transferSlipLead: lead } = s.triage
  return showStaff(
    c,
    { title, head: paperSheet(c) },
    <PaperPage {...{ s, title, lead, back }} withoutCode={false} isDraft={false}>
      <TransferSlip {...paper} />
    </PaperPage>,
  )
}

/** What the paper says, as the office was on the day it went out. */
async function slipOf(
  { var: { db } }: StaffContext,
  opinion: StaffOpinion,
  { leftAt, slipNumber, slipOn, recipient, reason }: StaffOpinion['departures'][number],
) {
  const body = opinion.session?.body ?? 'peoples_committee'
  const { parent, head } = await findPaperParts(db, opinion.unitId, body, slipOn ?? dayOf(leftAt))
  return {
    header: slipHeader(body, opinion.unit, parent),
    issuer: issuerInText(body, opinion.unit),
    signature: signatureOf(body, head),
    number: slipNumber,
    on: slipOn,
    recipient,
    reason,
    matters: await findSlipMatters(db, opinion),
  }
}
