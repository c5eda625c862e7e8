import type * as v from 'valibot'
import type { StaffCommitmentRead } from '../../../db/queries/commitments.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import { advanceCommitment, type CommitmentMove, type CommitmentStep } from '../../domain/commitment.ts'
import type { StaffContext } from '../../http/context.ts'
import { readForm, sentenceOf, type Typed } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { personalDataIn } from './personal.ts'
import { findCommitment, showCommitment, standingOfCommitment } from './show.tsx'

export type CommitmentTaking<Values> =
  | {
      ok: true
      read: StaffCommitmentRead
      values: Values
      typed: Typed
      move: CommitmentMove
      step: CommitmentStep
    }
  | { ok: false; response: Response | Promise<Response> }

/**
 * Loads the commitment and decides: 404 for whom the step does not exist, 409 where somebody moved first, 422 for what was typed wrong. `flawOf` says which field is
 * wrong by a code, where that depends on the commitment; `stepOf` chooses among steps of the same people by what was typed.
 */
export async function takeCommitmentStep<
  Schema extends v.GenericSchema<unknown, { seq: number; reason?: string }>,
>(
  c: StaffContext,
  schema: Schema,
  step: CommitmentStep,
  {
    flawOf,
    stepOf,
  }: {
    flawOf?: (
      values: v.InferOutput<Schema>,
      read: StaffCommitmentRead,
    ) => [field: string, code: string] | null
    stepOf?: (values: v.InferOutput<Schema>) => CommitmentStep
  } = {},
): Promise<CommitmentTaking<v.InferOutput<Schema>>> {
  const { actor, now, s } = c.var
  const read = await findCommitment(c)
  if (!read) return { ok: false, response: notFoundPage(c) }
  const standing = standingOfCommitment(read)
  const may = advanceCommitment(standing, step, actor, now, '-')
  if (!may.ok && may.refusal === 'not-allowed') return { ok: false, response: notFoundPage(c) }
  const form = await readForm(c, schema, s.commitments.errors)
  const refuse = (status: 409 | 422, errors: Record<string, string>) => ({
    ok: false as const,
    response: showCommitment(c, read, { step, errors, typed: form.typed, status }),
  })
  if (form.typed.seq !== String(standing.seq)) return refuse(409, { '': s.commitments.errors.stale! })
  if (!may.ok) return refuse(409, { '': s.errors[may.refusal]! })
  if (!form.ok) return refuse(422, form.errors)
  const flaw = flawOf?.(form.values, read)
  if (flaw) return refuse(422, { [flaw[0]]: flawWords(c, ...flaw) })
  const { unitId, unitPhone: phone } = read.commitment
  const personal = await personalDataIn(c, { unitId, phone }, wordsOf(form.values))
  if (personal) return refuse(422, personal)
  const taken = advanceCommitment(standing, stepOf?.(form.values) ?? step, actor, now, form.values.reason)
  if (!taken.ok) return refuse(422, { reason: s.errors[taken.refusal]! })
  return { ok: true, read, values: form.values, typed: form.typed, move: taken.move, step }
}

/** What the public will read of a form. */
function wordsOf(values: object): Record<string, string> {
  const words = Object.entries(values).filter(([name]) =>
    ['what', 'who', 'reason', 'evidence'].includes(name),
  )
  return Object.fromEntries(words.filter(([, text]) => text !== ''))
}

/** After the write: on to the commitment. Where somebody was faster, the form again with what was typed. */
export async function finishCommitmentStep(
  c: StaffContext,
  { read, step, typed }: { read: StaffCommitmentRead; step: CommitmentStep; typed: Typed },
  outcome: WriteOutcome,
  address: string = paths.staffCommitment(read.commitment.code),
): Promise<Response> {
  if (outcome.ok) return saved(c, address)
  const now = await findCommitment(c)
  if (!now) return notFoundPage(c)
  return showCommitment(c, now, {
    step,
    errors: { '': c.var.s.commitments.errors.stale! },
    typed,
    status: 409,
  })
}

/** The sentence for what is wrong with a field, in the words of commitments. */
export function flawWords(c: StaffContext, field: string, code: string): string {
  const { s } = c.var
  return s.commitments.errors[`${field}.${code}`] ?? sentenceOf(s, field, code)
}

/** The flaw of a field by its name, as `flawOf` tells it. */
export function named(field: string, code: string | null): [field: string, code: string] | null {
  return code === null ? null : [field, code]
}
