import { Hono } from 'hono'
import type { StaffOpinion } from '../../db/queries/opinions.ts'
import { recordClosings, recordReopening } from '../../db/records/answers.ts'
import type { WriteOutcome } from '../../db/write.ts'
import { DoneCard } from '../../views/answers/done-card.tsx'
import { closingForm, closingsForm, reopeningForm } from '../domain/answer-form.ts'
import type { StepName } from '../domain/step.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { readForm, type Typed } from '../http/forms.ts'
import { saved } from '../http/pages.tsx'
import { notFoundPage } from '../http/refusals.tsx'
import { paths, withQuery } from '../paths.ts'
import { saidCode, saidCount } from './approvals/said.ts'
import { isAllUnknown, takeSeveral } from './approvals/several.ts'
import { showCloseOut, showRefusedClosing } from './close-out/show.tsx'
import { finishStep, takeStep } from './opinions/taking.ts'

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
  if (isAllUnknown(outcome)) return notFoundPage(c)
  const { done, notDone } = outcome
  if (notDone.length === 0) return saved(c, withQuery(paths.closeOut, { so: done.length }))
  return showCloseOut(c, { count: done.length, notDone }, done.length > 0 ? 200 : 409)
})

closeOut.post(paths.closing(':code'), async (c) => {
  const taking = await takeStep(c, closingForm, 'close', undefined, showRefusedClosing)
  if (!taking.ok) return taking.response
  const { opinion, values, move } = taking
  const outcome = await recordClosings(c.var.db, [{ opinion, move }], values.remark)
  return finish(c, taking, outcome, c.var.s.answers.closeOut.closed(opinion.code), 'xong')
})

closeOut.post(paths.reopening(':code'), async (c) => {
  const taking = await takeStep(c, reopeningForm, 'reopen', undefined, showRefusedClosing)
  if (!taking.ok) return taking.response
  const { opinion, values, move } = taking
  const outcome = await recordReopening(c.var.db, opinion, values.reason, move)
  return finish(c, taking, outcome, c.var.s.answers.closeOut.reopened(opinion.code), 'mo-lai')
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
  if (!outcome.ok || values.from !== 'close-out')
    return finishStep(c, taking, outcome, undefined, showRefusedClosing)
  return saved(
    c,
    withQuery(paths.closeOut, { [word]: opinion.code }),
    <DoneCard code={opinion.code} done={done} see={c.var.s.answers.closeOut.openOne} />,
  )
}
