import type * as v from 'valibot'
import { findStaffOpinion, type StaffOpinion, standingOf } from '../../../db/queries/opinions.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import type { FailedStep } from '../../../views/opinions/shown.ts'
import { advance, type Move } from '../../domain/lifecycle.ts'
import type { StepName } from '../../domain/step.ts'
import type { StaffContext } from '../../http/context.ts'
import { readForm, sentenceOf, type Typed } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage, statusOf } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { showOpinion } from './show.tsx'

/** A step that may be taken, with what was typed for it; or the answer that says why not. */
export type Taking<Values> =
  | { ok: true; opinion: StaffOpinion; step: StepName; values: Values; typed: Typed; move: Move }
  | { ok: false; response: Response | Promise<Response> }

/** Where a refused step is shown again: the opinion's page, or the list it was taken from. */
export type ShowRefused = (
  c: StaffContext,
  opinion: StaffOpinion,
  failed: FailedStep,
) => Response | Promise<Response>

/**
 * Loads the opinion and decides: 404 for whom the step does not exist, 409 where somebody moved first (the form carries the `seq` it was
 * made from), 422 for what was typed wrong. The step that is asked for names the form and may
 * depend on the opinion; `stepOf` chooses among steps of the same people by what was typed; `show` says where a refusal appears.
 */
export async function takeStep<Schema extends v.GenericSchema>(
  c: StaffContext,
  schema: Schema,
  asked: StepName | ((opinion: StaffOpinion) => StepName),
  stepOf?: (values: v.InferOutput<Schema>) => StepName,
  show: ShowRefused = showOpinion,
): Promise<Taking<v.InferOutput<Schema>>> {
  const { db, actor, now, s } = c.var
  const opinion = await findStaffOpinion(db, actor, c.req.param('code') ?? '')
  if (!opinion) return { ok: false, response: notFoundPage(c) }
  const step = typeof asked === 'string' ? asked : asked(opinion)
  const may = advance(standingOf(opinion), step, actor, now, '-')
  if (!may.ok && may.refusal === 'not-allowed') return { ok: false, response: notFoundPage(c) }
  const form = await readForm(c, schema)
  const refuse = (status: 409 | 422, errors: Record<string, string>) => ({
    ok: false as const,
    response: show(c, opinion, { step, errors, typed: form.typed, status }),
  })
  if (form.typed.seq !== String(opinion.seq)) return refuse(409, { '': s.errors.stale! })
  if (!may.ok) return refuse(409, { '': s.errors[may.refusal]! })
  if (!form.ok) return refuse(422, form.errors)
  const taken = advance(standingOf(opinion), stepOf?.(form.values) ?? step, actor, now, reasonIn(form.values))
  if (taken.ok) {
    return { ok: true, opinion, step, values: form.values, typed: form.typed, move: taken.move }
  }
  const field = taken.refusal === 'reason-missing' ? 'reason' : ''
  return refuse(statusOf(taken.refusal) === 422 ? 422 : 409, { [field]: s.errors[taken.refusal]! })
}

/**
 * After the write: on to `address`, for htmx too, which follows and gets the article. Where somebody was faster, the form again with what was
 * typed and what changed since.
 */
export async function finishStep(
  c: StaffContext,
  { opinion, step, typed }: { opinion: StaffOpinion; step: StepName; typed: Typed },
  outcome: WriteOutcome,
  address: string = paths.staffOpinion(opinion.code),
  show: ShowRefused = showOpinion,
): Promise<Response> {
  if (outcome.ok) return saved(c, address)
  const { db, actor, s } = c.var
  const now = await findStaffOpinion(db, actor, opinion.code)
  if (!now) return notFoundPage(c)
  const sentence = outcome.conflict === 'stale' ? s.errors.stale! : s.errors.taken!
  return show(c, now, { step, errors: { '': sentence }, typed, status: 409 })
}

/** The form of a step again with a sentence at one field, where only the database could tell that it was wrong. */
export function refuseField(
  c: StaffContext,
  { opinion, step, typed }: { opinion: StaffOpinion; step: StepName; typed: Typed },
  field: string,
  code: string,
): Promise<Response> {
  const errors = { [field]: sentenceOf(c.var.s, field, code) }
  return showOpinion(c, opinion, { step, errors, typed, status: 422 })
}

function reasonIn(values: unknown): string {
  const { reason } = values as { reason?: unknown }
  return typeof reason === 'string' ? reason : ''
}
