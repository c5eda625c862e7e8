import { Hono } from 'hono'
import { findSigner } from '../../../db/queries/approvals.ts'
import type { StaffOpinion } from '../../../db/queries/opinions.ts'
import { recordApprovals, recordSendingBack } from '../../../db/records/answers.ts'
import { versionOnItsWay } from '../../domain/answer.ts'
import { approvalForm, sendingBackForm } from '../../domain/answer-form.ts'
import { dayOf } from '../../domain/day.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { sentenceOf } from '../../http/forms.ts'
import { paths } from '../../paths.ts'
import { takeStep } from '../opinions/taking.ts'
import { finishDecision } from './finish.tsx'
import { showRefusedApproval } from './show.tsx'

export const decision = new Hono<StaffEnv>()

decision.post(paths.approval(':code'), async (c) => {
  const { db, s } = c.var
  const taking = await takeStep(c, approvalForm, 'approve', undefined, showRefusedApproval)
  if (!taking.ok) return taking.response
  const { opinion, values, move, step, typed } = taking
  const signed = await findSigned(c, opinion, values.signer)
  if (!signed.ok) return showRefusedApproval(c, opinion, { step, typed, ...signed.refused })
  const outcome = await recordApprovals(db, [{ opinion, answer: signed.answer, move }], signed.signer)
  const done = s.answers.approvals.approved(opinion.code)
  return finishDecision(c, listOf(c), taking, outcome, { word: 'duyet', done })
})

decision.post(paths.sendingBack(':code'), async (c) => {
  const taking = await takeStep(c, sendingBackForm, 'send_back', undefined, showRefusedApproval)
  if (!taking.ok) return taking.response
  const { opinion, values, move } = taking
  const answer = draftOf(opinion)?.id ?? null
  const outcome = await recordSendingBack(c.var.db, opinion, answer, values.reason, move)
  const done = c.var.s.answers.approvals.sentBack(opinion.code)
  return finishDecision(c, listOf(c), taking, outcome, { word: 'tra', done })
})

/** The version that would be signed and by whom; or what is shown where there is none, or the signer is none of this unit. */
async function findSigned({ var: { db, now, s } }: StaffContext, opinion: StaffOpinion, chosen: number) {
  const refuse = (status: 409 | 422, errors: Record<string, string>) =>
    ({ ok: false, refused: { status, errors } }) as const
  const answer = draftOf(opinion)
  if (!answer) return refuse(409, { '': s.errors['wrong-state']! })
  const signer = await findSigner(db, chosen, dayOf(now))
  if (signer?.unitId !== opinion.unitId)
    return refuse(422, { signer: sentenceOf(s, 'signer', 'not_a_choice') })
  return { ok: true, answer: answer.id, signer: signer.id } as const
}

function listOf(c: StaffContext) {
  const see = c.var.s.answers.approvals.open
  return { name: 'approvals' as const, address: paths.approvals, see, showRefused: showRefusedApproval }
}

function draftOf({ answers }: StaffOpinion) {
  return versionOnItsWay(answers.filter(({ form }) => form === 'written'))
}
