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
  const { opinion, move, values } = taken
  const { leaders } = await findFormChoices(db, opinion.unitId, dayOf(now))
  if (!leaders.some(({ id }) => id === values.leader_id))
    return refuseField(c, taken, 'leader_id', 'not_a_choice')
  const noted = await recordOralAnswer(db, opinion, move, {
    id: platform.newId(),
    text: values.text,
    leaderId: values.leader_id,
    writtenBy: actor.id,
  })
  return finishStep(c, taken, noted)
})
