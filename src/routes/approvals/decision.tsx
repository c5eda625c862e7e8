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
  const { db, now, s } = c.var
  const taking = await takeStep(c, approvalForm, 'approve', undefined, showRefusedApproval)
  if (!taking.ok) return taking.response
  const { opinion, values, move, step, typed } = taking
  const refuse = (status: 409 | 422, errors: Record<string, string>) =>
    showRefusedApproval(c, opinion, { step, errors, typed, status })
  const answer = draftOf(opinion)
  if (!answer) return refuse(409, { '': s.errors['wrong-state']! })
  const signer = await findSigner(db, values.signer, dayOf(now))
  if (signer?.unitId !== opinion.unitId)
    return refuse(422, { signer: sentenceOf(s, 'signer', 'not_a_choice') })
  const outcome = await recordApprovals(db, [{ opinion, answer: answer.id, move }], signer.id)
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

function listOf(c: StaffContext) {
  const see = c.var.s.answers.approvals.open
  return { name: 'approvals' as const, address: paths.approvals, see, showRefused: showRefusedApproval }
}

function draftOf({ answers }: StaffOpinion) {
  return versionOnItsWay(answers.filter(({ form }) => form === 'written'))
}
