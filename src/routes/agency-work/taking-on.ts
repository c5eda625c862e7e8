import { Hono } from 'hono'
import * as v from 'valibot'
import { findFormChoices } from '../../../db/queries/opinion-forms.ts'
import { recordHandOvers, recordTakingOn } from '../../../db/records/hand-overs.ts'
import { handOverForm } from '../../domain/agency-work.ts'
import { dayOf } from '../../domain/day.ts'
import type { StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { finishStep, refuseField, takeStep } from '../opinions/taking.ts'

/** Who in the agency has a matter: taking it on, and handing it over to somebody else of the agency. */
export const takingOn = new Hono<StaffEnv>()

takingOn.post(paths.takingOn(':code'), async (c) => {
  const taken = await takeStep(c, v.object({}), 'take_on')
  if (!taken.ok) return taken.response
  const { opinion, move } = taken
  return finishStep(c, taken, await recordTakingOn(c.var.db, opinion, move, c.var.actor.id))
})

takingOn.post(paths.handingOver(':code'), async (c) => {
  const { db, now } = c.var
  const taken = await takeStep(c, handOverForm, 'hand_over')
  if (!taken.ok) return taken.response
  const { opinion, move } = taken
  const { officer_id: officerId } = taken.values
  if (officerId === opinion.officerId) return refuseField(c, taken, 'officer_id', 'has_it')
  const { officers } = await findFormChoices(db, opinion.unitId, dayOf(now))
  const isOfAgency = officers.some(({ id, agencyId }) => id === officerId && agencyId === opinion.agencyId)
  if (!isOfAgency) return refuseField(c, taken, 'officer_id', 'not_a_choice')
  return finishStep(c, taken, await recordHandOvers(db, [{ opinion, move }], officerId))
})
