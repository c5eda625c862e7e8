import { Hono } from 'hono'
import { findRulebook } from '../../../db/queries/calendars.ts'
import { findFormChoices } from '../../../db/queries/opinion-forms.ts'
import { recordExtension } from '../../../db/records/extensions.ts'
import { dayOf } from '../../domain/day.ts'
import { extensionFlaw, extensionForm } from '../../domain/extension.ts'
import type { StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { passGate } from '../gates/passing.ts'
import { finishStep, refuseField, takeStep } from './taking.ts'

export const extension = new Hono<StaffEnv>()

extension.post(paths.extension(':code'), async (c) => {
  const { db, actor, now, platform } = c.var
  const taken = await takeStep(c, extensionForm, 'extend')
  if (!taken.ok) return taken.response
  const { opinion, values, move } = taken
  const { extended_to: toOn, reason, allowed_by: allowedBy } = values
  const { dueOn: fromOn, dueRule: fromRule } = opinion
  if (fromOn === null || fromRule === null) return refuseField(c, taken, 'extended_to', 'no_due')
  const today = dayOf(now)
  const flaw = extensionFlaw(toOn, fromOn, today, (await findRulebook(db)).calendar)
  if (flaw) return refuseField(c, taken, 'extended_to', flaw)
  const { leaders } = await findFormChoices(db, opinion.unitId, today)
  if (!leaders.some(({ id }) => id === allowedBy)) return refuseField(c, taken, 'allowed_by', 'not_a_choice')
  // Of a private matter too: its asker reads it, and it stands on the board with the matter once that is made public.
  const passing = await passGate(c, taken, 'public_text', [{ field: 'reason', text: reason }])
  if (!passing.ok) return passing.response
  const row = { id: platform.newId(), fromOn, fromRule, toOn, reason, allowedBy, actorId: actor.id }
  return finishStep(c, taken, await recordExtension(db, opinion, move, row, passing.waivings))
})
