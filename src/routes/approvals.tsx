import { Hono } from 'hono'
import { findSigner } from '../../db/queries/approvals.ts'
import { recordApprovals } from '../../db/records/answers.ts'
import { approvalsForm } from '../domain/answer-form.ts'
import { dayOf } from '../domain/day.ts'
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
  if (!form.ok) return showApprovals(c, { several: { errors: form.errors, typed: form.typed } }, 422)
  const { typed, values } = form
  const signer = await findSigner(db, values.signer, dayOf(now))
  if (!signer) {
    const errors = { signer: sentenceOf(s, 'signer', 'not_a_choice') }
    return showApprovals(c, { several: { errors, typed } }, 422)
  }
  const step = { step: 'approve' as const, unitId: signer.unitId }
  const outcome = await takeSeveral(c, values.ticked, step, (ready) =>
    recordApprovals(
      db,
      ready.map(({ found, move }) => ({ opinion: found, answer: found.answer ?? 0, move })),
      signer.id,
    ),
  )
  return finishSeveral(c, paths.approvals, outcome, showApprovals)
})
