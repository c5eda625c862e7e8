import { Hono } from 'hono'
import { findRulebook } from '../../db/queries/calendars.ts'
import { recordClosings, recordReopening } from '../../db/records/closings.ts'
import { dueOnReopening } from '../domain/acceptance.ts'
import { closingForm, closingsForm, reopeningForm } from '../domain/answer-form.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { readForm } from '../http/forms.ts'
import { paths } from '../paths.ts'
import { finishDecision, finishSeveral } from './approvals/finish.tsx'
import { saidCode, saidCount } from './approvals/said.ts'
import { takeSeveral } from './approvals/several.ts'
import { showCloseOut, showRefusedClosing } from './close-out/show.tsx'
import { takeStep } from './opinions/taking.ts'

export const closeOut = new Hono<StaffEnv>()

closeOut.get(paths.closeOut, (c) =>
  showCloseOut(c, {
    closed: saidCode(c, 'xong'),
    reopened: saidCode(c, 'mo-lai'),
    count: saidCount(c),
  }),
)

closeOut.post(paths.closeOut, async (c) => {
  const form = await readForm(c, closingsForm)
  if (!form.ok) return showCloseOut(c, { several: { errors: form.errors, typed: form.typed } }, 422)
  const { ticked, remark } = form.values
  const outcome = await takeSeveral(c, ticked, { step: 'close' }, (ready) =>
    recordClosings(
      c.var.db,
      ready.map(({ found, move }) => ({ opinion: found, move })),
      remark,
    ),
  )
  return finishSeveral(c, paths.closeOut, outcome, showCloseOut)
})

closeOut.post(paths.closing(':code'), async (c) => {
  const taking = await takeStep(c, closingForm, 'close', undefined, showRefusedClosing)
  if (!taking.ok) return taking.response
  const { opinion, values, move } = taking
  const outcome = await recordClosings(c.var.db, [{ opinion, move }], values.remark)
  const done = c.var.s.answers.closeOut.closed(opinion.code)
  return finishDecision(c, listOf(c), taking, outcome, { word: 'xong', done })
})

closeOut.post(paths.reopening(':code'), async (c) => {
  const taking = await takeStep(c, reopeningForm, 'reopen', undefined, showRefusedClosing)
  if (!taking.ok) return taking.response
  const { opinion, values, move } = taking
  const due = dueOnReopening(opinion, c.var.now, await findRulebook(c.var.db))
  const outcome = await recordReopening(c.var.db, opinion, values, due, move)
  const done = c.var.s.answers.closeOut.reopened(opinion.code)
  return finishDecision(c, listOf(c), taking, outcome, { word: 'mo-lai', done })
})

function listOf(c: StaffContext) {
  const see = c.var.s.answers.closeOut.openOne
  return { name: 'close-out' as const, address: paths.closeOut, see, showRefused: showRefusedClosing }
}
