import { Hono } from 'hono'
import { findFormChoices } from '../../../db/queries/opinion-forms.ts'
import { recordAssignment, recordGivingBack } from '../../../db/records/assignments.ts'
import { assignmentFault } from '../../domain/assignment.ts'
import { dayOf } from '../../domain/day.ts'
import type { OpinionState } from '../../domain/opinion.ts'
import { assignmentForm, reasonForm } from '../../domain/triage-form.ts'
import type { StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { finishStep, refuseField, takeStep } from './taking.ts'

export const assignment = new Hono<StaffEnv>()

assignment.post(paths.assignment(':code'), async (c) => {
  const { db, actor, now, platform } = c.var
  const taken = await takeStep(c, assignmentForm, assignsOrMoves)
  if (!taken.ok) return taken.response
  const { opinion, values, move } = taken
  const { agencies } = await findFormChoices(db, opinion.unitId, dayOf(now))
  const fault = assignmentFault(values, opinion, agencies, dayOf(now))
  if (fault) return refuseField(c, taken, fault.field, fault.code)
  const { agency_id: agencyId, due_on: dueOn, note } = values
  const line = { id: platform.newId(), agencyId, dueOn, note, actorId: actor.id }
  return finishStep(c, taken, await recordAssignment(db, opinion, move, line, values.reason))
})

assignment.post(paths.givingBack(':code'), async (c) => {
  const taken = await takeStep(c, reasonForm, 'give_back')
  if (!taken.ok) return taken.response
  const { opinion, move, values } = taken
  const givenBack = await recordGivingBack(c.var.db, opinion, move, values.reason)
  return finishStep(c, taken, givenBack, paths.queue)
})

/** One form for both: what no agency has is assigned, what one has goes on to another. */
const assignsOrMoves = ({ state }: { state: OpinionState }) => (state === 'accepted' ? 'assign' : 'reassign')
