import { Hono } from 'hono'
import { findFormChoices } from '../../../db/queries/opinion-forms.ts'
import { recordOralAnswer } from '../../../db/records/oral-answers.ts'
import { dayOf } from '../../domain/day.ts'
import { oralAnswerForm } from '../../domain/triage-form.ts'
import type { StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { finishStep, refuseField, takeStep } from './taking.ts'

export const oralAnswer = new Hono<StaffEnv>()

oralAnswer.post(paths.oralAnswer(':code'), async (c) => {
  const { db, actor, now, platform } = c.var
  const taken = await takeStep(c, oralAnswerForm, 'note_oral_answer')
  if (!taken.ok) return taken.response
  const { opinion, move } = taken
  const { text, leader_id: leaderId } = taken.values
  const { leaders } = await findFormChoices(db, opinion.unitId, dayOf(now))
  if (!leaders.some(({ id }) => id === leaderId)) return refuseField(c, taken, 'leader_id', 'not_a_choice')
  const answer = { id: platform.newId(), text, leaderId, writtenBy: actor.id }
  return finishStep(c, taken, await recordOralAnswer(db, opinion, move, answer))
})
