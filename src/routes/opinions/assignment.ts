import { Hono } from 'hono'
import { findFormChoices } from '../../../db/queries/opinion-forms.ts'
import { recordAssignment, recordGivingBack } from '../../../db/records/assignments.ts'
import { assignmentFlaw } from '../../domain/assignment.ts'
import { dayOf } from '../../domain/day.ts'
import { assignmentForm, reasonForm } from '../../domain/triage-form.ts'
import type { StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { finishStep, refuseField, takeStep } from './taking.ts'

export const assignment = new Hono<StaffEnv>()

assignment.post(paths.assignment(':code'), async (c) => {
  const { db, actor, now, platform } = c.var
  const taken = await takeStep(c, assignmentForm, ({ state }) =>
    state === 'accepted' ? 'assign' : 'reassign',
  )
  if (!taken.ok) return taken.response
  const { opinion, values, move } = taken
  const today = dayOf(now)
  const flaw = assignmentFlaw(values.due_on, opinion.dueOn, today)
  if (flaw) return refuseField(c, taken, 'due_on', flaw)
  const { agencies } = await findFormChoices(db, opinion.unitId, today)
  const isChoice = agencies.some(({ id }) => id === values.agency_id) && values.agency_id !== opinion.agencyId
  if (!isChoice) return refuseField(c, taken, 'agency_id', 'not_a_choice')
  const line = {
    id: platform.newId(),
    agencyId: values.agency_id,
    dueOn: values.due_on,
    note: values.note,
    actorId: actor.id,
  }
  return finishStep(c, taken, await recordAssignment(db, opinion, move, line, values.reason))
})

assignment.post(paths.givingBack(':code'), async (c) => {
  const taken = await takeStep(c, reasonForm, 'give_back')
  if (!taken.ok) return taken.response
  const { opinion, move, values } = taken
  const givenBack = await recordGivingBack(c.var.db, opinion, move, values.reason)
  return finishStep(c, taken, givenBack, paths.queue)
})
