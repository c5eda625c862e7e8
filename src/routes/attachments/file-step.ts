import type * as v from 'valibot'
import { type AttachmentRow, findStaffFile } from '../../../db/queries/attachments.ts'
import { findStaffOpinion, type StaffOpinion, standingOf } from '../../../db/queries/opinions.ts'
import { advance, type Move } from '../../domain/lifecycle.ts'
import type { StepName } from '../../domain/step.ts'
import type { StaffContext } from '../../http/context.ts'
import { readForm, type Typed } from '../../http/forms.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { showOpinion } from '../opinions/show.tsx'

export interface TakenFileStep<Values> {
  ok: true
  opinion: StaffOpinion
  file: AttachmentRow
  step: StepName
  values: Values
  typed: Typed
  move: Move
  /** The opinion's page with this step open, its errors and what was typed. */
  refuse(status: 409 | 422, errors: Record<string, string>): Promise<Response>
}

/** Loads the file of the address with its opinion and decides on a step about it, as `takeStep` does on one about the opinion itself. */
export async function takeFileStep<Schema extends v.GenericSchema>(
  c: StaffContext,
  schema: Schema,
  stepOf: (typed: Typed) => StepName,
): Promise<TakenFileStep<v.InferOutput<Schema>> | { ok: false; response: Response | Promise<Response> }> {
  const { db, actor, now, s } = c.var
  const found = await findStaffFile(db, actor, c.req.param('code') ?? '')
  const opinion = found && (await findStaffOpinion(db, actor, found.opinion.code))
  if (!opinion) return { ok: false, response: notFoundPage(c) }
  const { file } = found
  const form = await readForm(c, schema)
  const step = stepOf(form.typed)
  const typed: Typed = { ...form.typed, file: file.code }
  const refuse = (status: 409 | 422, errors: Record<string, string>) =>
    showOpinion(c, opinion, { step, errors, typed, status })
  const taken = advance(standingOf(opinion), step, actor, now, '-')
  if (!taken.ok && taken.refusal === 'not-allowed') return { ok: false, response: notFoundPage(c) }
  if (typed.seq !== String(opinion.seq)) return { ok: false, response: refuse(409, { '': s.errors.stale! }) }
  if (!taken.ok) return { ok: false, response: refuse(409, { '': s.errors[taken.refusal]! }) }
  if (file.removedAt !== null) return { ok: false, response: refuse(409, { '': s.errors['wrong-state']! }) }
  if (!form.ok) return { ok: false, response: refuse(422, form.errors) }
  return { ok: true, opinion, file, step, values: form.values, typed, move: taken.move, refuse }
}
