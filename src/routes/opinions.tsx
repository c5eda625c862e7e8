import { Hono } from 'hono'
import { findStaffOpinion } from '../../db/queries/opinions.ts'
import type { StaffEnv } from '../http/context.ts'
import { notFoundPage } from '../http/refusals.tsx'
import { paths } from '../paths.ts'
import { assignment } from './opinions/assignment.ts'
import { classification } from './opinions/classification.ts'
import { departure } from './opinions/departure.ts'
import { extension } from './opinions/extension.ts'
import { oralAnswer } from './opinions/oral-answer.ts'
import { publicity } from './opinions/publicity.ts'
import { reprint } from './opinions/reprint.tsx'
import { separation } from './opinions/separation.ts'
import { showOpinion } from './opinions/show.tsx'
import { transferSlip } from './opinions/transfer-slip.tsx'
import { undoing } from './opinions/undoing.ts'

export const opinions = new Hono<StaffEnv>()

opinions.get(paths.staffOpinion(':code'), async (c) => {
  const opinion = await findStaffOpinion(c.var.db, c.var.actor, c.req.param('code') ?? '')
  return opinion ? showOpinion(c, opinion) : notFoundPage(c)
})

for (const action of [
  classification,
  publicity,
  assignment,
  departure,
  oralAnswer,
  separation,
  undoing,
  transferSlip,
  reprint,
  extension,
]) {
  opinions.route('/', action)
}
