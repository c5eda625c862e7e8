import { Hono } from 'hono'
import { findQueueAgency } from '../../db/queries/queue-choices.ts'
import { unitsAs } from '../domain/actor.ts'
import { dayOf } from '../domain/day.ts'
import { severalForm } from '../domain/decision-form.ts'
import { slipFault } from '../domain/slip.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { readForm, sentenceOf, typedText } from '../http/forms.ts'
import { saved } from '../http/pages.tsx'
import { notFoundPage } from '../http/refusals.tsx'
import { onlyFor } from '../http/staff.ts'
import { paths, withQuery } from '../paths.ts'
import { isAllUnknown } from './approvals/several.ts'
import { decideSeveral } from './decisions/deciding.ts'
import { decisionOf } from './decisions/decisions.ts'
import { undone } from './decisions/undone.tsx'
import { showQueue } from './queue/show.tsx'

/** The same decision for several opinions, and taking back what was just decided. */
export const decisions = new Hono<StaffEnv>()

decisions.use(paths.decisions, onlyFor('secretary'))
decisions.use(paths.decisionsUndone, onlyFor('secretary'))

decisions.post(paths.decisions, async (c) => {
  const { db, actor, now } = c.var
  const form = await readForm(c, severalForm)
  const { typed } = form
  const back = Object.fromEntries(new URLSearchParams(typedText(typed, 'back')))
  const refuse = (errors: Record<string, string>) => showQueue(c, back, { errors, typed }, 422)
  if (!form.ok) return refuse(form.errors)
  const { values } = form
  const slip = values.decision === 'forward' ? slipFault(values, dayOf(now)) : null
  if (slip) return refuse({ slip_on: sentenceOf(c.var.s, 'slip_on', slip) })
  const agency = await findQueueAgency(db, unitsAs(actor, 'secretary'), values.agency_id, dayOf(now))
  if (values.decision === 'assign' && !agency) return refuse(wrong(c, 'agency_id', 'not_a_choice'))
  const { done, notDone, isTaken } = await decideSeveral(c, values.ticked, decisionOf(c, values, agency))
  if (isTaken) return refuse(wrong(c, 'slip_number', 'taken'))
  if (isAllUnknown({ done, notDone })) return notFoundPage(c)
  const said = { decision: values.decision, count: done.length }
  if (notDone.length === 0)
    return saved(c, withQuery(paths.queue, { ...back, da: said.decision, so: said.count }))
  return showQueue(c, back, { done: said, notDone }, done.length > 0 ? 200 : 409)
})

decisions.route('/', undone)

function wrong(c: StaffContext, field: string, code: string) {
  return { [field]: sentenceOf(c.var.s, field, code) }
}
