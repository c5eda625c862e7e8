import { Hono } from 'hono'
import type * as v from 'valibot'
import { findRulebook } from '../../../db/queries/calendars.ts'
import { findFormChoices } from '../../../db/queries/opinion-forms.ts'
import type { StaffOpinion } from '../../../db/queries/opinions.ts'
import { recordExtension } from '../../../db/records/extensions.ts'
import { dayOf } from '../../domain/day.ts'
import { extensionFlaw, extensionForm } from '../../domain/extension.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { passGate } from '../gates/passing.ts'
import { finishStep, refuseField, takeStep } from './taking.ts'

export const extension = new Hono<StaffEnv>()

extension.post(paths.extension(':code'), async (c) => {
  const taken = await takeStep(c, extensionForm, 'extend')
  if (!taken.ok) return taken.response
  const { opinion, values, move } = taken
  const decided = await decideExtension(c, opinion, values)
  if (!decided.ok) return refuseField(c, taken, decided.field, decided.code)
  // Of a private matter too: its asker reads it, and it stands on the board with the matter once that is made public.
  const passing = await passGate(c, taken, 'public_text', [{ field: 'reason', text: values.reason }])
  if (!passing.ok) return passing.response
  const row = { id: c.var.platform.newId(), actorId: c.var.actor.id, ...decided.extension }
  return finishStep(c, taken, await recordExtension(c.var.db, opinion, move, row, passing.waivings))
})

type Wanted = v.InferOutput<typeof extensionForm>

/** From which day to which, by whose leave; or the field that is wrong: no date to put off, a day that will not do, a leader of elsewhere. */
async function decideExtension({ var: { db, now } }: StaffContext, opinion: StaffOpinion, wanted: Wanted) {
  const { extended_to: toOn, reason, allowed_by: allowedBy } = wanted
  const { dueOn: fromOn, dueRule: fromRule } = opinion
  if (fromOn === null || fromRule === null) return wrong('extended_to', 'no_due')
  const today = dayOf(now)
  const flaw = extensionFlaw(toOn, fromOn, today, (await findRulebook(db)).calendar)
  if (flaw) return wrong('extended_to', flaw)
  const { leaders } = await findFormChoices(db, opinion.unitId, today)
  if (!leaders.some(({ id }) => id === allowedBy)) return wrong('allowed_by', 'not_a_choice')
  return { ok: true as const, extension: { fromOn, fromRule, toOn, reason, allowedBy } }
}

function wrong(field: string, code: string) {
  return { ok: false as const, field, code }
}
