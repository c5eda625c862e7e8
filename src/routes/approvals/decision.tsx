import { Hono } from 'hono'
import { findSigner } from '../../../db/queries/approvals.ts'
import type { StaffOpinion } from '../../../db/queries/opinions.ts'
import { recordApprovals, recordSendingBack } from '../../../db/records/answers.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import { DoneCard } from '../../../views/answers/done-card.tsx'
import { versionOnItsWay } from '../../domain/answer.ts'
import { approvalForm, sendingBackForm } from '../../domain/answer-form.ts'
import { dayOf } from '../../domain/day.ts'
import type { StepName } from '../../domain/step.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { sentenceOf, type Typed } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { paths, withQuery } from '../../paths.ts'
import { finishStep, takeStep } from '../opinions/taking.ts'
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
  return finish(c, taking, outcome, s.answers.approvals.approved(opinion.code), 'duyet')
})

decision.post(paths.sendingBack(':code'), async (c) => {
  const taking = await takeStep(c, sendingBackForm, 'send_back', undefined, showRefusedApproval)
  if (!taking.ok) return taking.response
  const { opinion, values, move } = taking
  const answer = draftOf(opinion)?.id ?? null
  const outcome = await recordSendingBack(c.var.db, opinion, answer, values.reason, move)
  return finish(c, taking, outcome, c.var.s.answers.approvals.sentBack(opinion.code), 'tra')
})

interface Taken {
  opinion: StaffOpinion
  step: StepName
  typed: Typed
  values: { from: string | null }
}

/** Back to where the leader decided: the list says what was done, its card does for htmx; else the opinion's page. */
function finish(c: StaffContext, taking: Taken, outcome: WriteOutcome, done: string, word: string) {
  const { opinion, values } = taking
  if (!outcome.ok || values.from !== 'approvals')
    return finishStep(c, taking, outcome, undefined, showRefusedApproval)
  return saved(
    c,
    withQuery(paths.approvals, { [word]: opinion.code }),
    <DoneCard code={opinion.code} done={done} see={c.var.s.answers.approvals.open} />,
  )
}

function draftOf({ answers }: StaffOpinion) {
  return versionOnItsWay(answers.filter(({ form }) => form === 'written'))
}
