import { Hono } from 'hono'
import { findSigner } from '../../db/queries/approvals.ts'
import type { TickedOpinion } from '../../db/queries/ticked.ts'
import { recordApprovals } from '../../db/records/answers.ts'
import { approvalsForm } from '../domain/answer-form.ts'
import { dayOf } from '../domain/day.ts'
import type { Move } from '../domain/lifecycle.ts'
import type { StaffEnv } from '../http/context.ts'
import { readForm, sentenceOf } from '../http/forms.ts'
import { paths } from '../paths.ts'
import { decision } from './approvals/decision.tsx'
import { finishSeveral } from './approvals/finish.tsx'
import { saidCode, saidCount } from './approvals/said.ts'
import { takeSeveral } from './approvals/several.ts'
import { showApprovals } from './approvals/show.tsx'

export const approvals = new Hono<StaffEnv>()

approvals.route('/', decision)

approvals.get(paths.approvals, (c) =>
  showApprovals(c, {
    approved: saidCode(c, 'duyet'),
    sentBack: saidCode(c, 'tra'),
    count: saidCount(c),
  }),
)

approvals.post(paths.approvals, async (c) => {
  const { db, now, s } = c.var
  const form = await readForm(c, approvalsForm)
  const refuse = (errors: Record<string, string>) =>
    showApprovals(c, { several: { errors, typed: form.typed } }, 422)
  if (!form.ok) return refuse(form.errors)
  const { ticked, signer: chosen } = form.values
  const signer = await findSigner(db, chosen, dayOf(now))
  if (!signer) return refuse({ signer: sentenceOf(s, 'signer', 'not_a_choice') })
  const approve = (ready: Ready[]) => recordApprovals(db, ready.map(approvalOf), signer.id)
  const outcome = await takeSeveral(c, ticked, { step: 'approve', unitId: signer.unitId }, approve)
  return finishSeveral(c, paths.approvals, outcome, showApprovals)
})

type Ready = { found: TickedOpinion; move: Move }

function approvalOf({ found, move }: Ready) {
  return { opinion: found, answer: found.answer ?? 0, move }
}
