import { Hono } from 'hono'
import type * as v from 'valibot'
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
  const form = await readForm(c, severalForm)
  const back = Object.fromEntries(new URLSearchParams(typedText(form.typed, 'back')))
  const decided = form.ok ? await decideTicked(c, form.values) : form
  if (!decided.ok) return showQueue(c, back, { errors: decided.errors, typed: form.typed }, 422)
  if (isAllUnknown(decided)) return notFoundPage(c)
  const { done, notDone, decision } = decided
  const said = { decision, count: done.length }
  if (notDone.length === 0)
    return saved(c, withQuery(paths.queue, { ...back, da: said.decision, so: said.count }))
  return showQueue(c, back, { done: said, notDone }, done.length > 0 ? 200 : 409)
})

decisions.route('/', undone)

/** Decides all that were ticked; or says what is wrong in the form: the slip's day or number, an agency that is none to choose. */
async function decideTicked(c: StaffContext, values: v.InferOutput<typeof severalForm>) {
  const { db, actor, now } = c.var
  const { decision } = values
  const slip = decision === 'forward' ? slipFault(values, dayOf(now)) : null
  if (slip) return wrong(c, 'slip_on', slip)
  const agency = await findQueueAgency(db, unitsAs(actor, 'secretary'), values.agency_id, dayOf(now))
  if (decision === 'assign' && !agency) return wrong(c, 'agency_id', 'not_a_choice')
  const { isTaken, ...outcome } = await decideSeveral(c, values.ticked, decisionOf(c, values, agency))
  return isTaken ? wrong(c, 'slip_number', 'taken') : { ok: true as const, decision, ...outcome }
}

function wrong(c: StaffContext, field: string, code: string) {
  return { ok: false as const, errors: { [field]: sentenceOf(c.var.s, field, code) } }
}
