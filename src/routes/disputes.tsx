import { Hono } from 'hono'
import { findRulebook } from '../../db/queries/calendars.ts'
import { recordReopening } from '../../db/records/closings.ts'
import { recordRejection } from '../../db/records/disputes.ts'
import { recordFact } from '../../db/records/facts.ts'
import { dueOnReopening } from '../domain/acceptance.ts'
import { settlementForm, staffFactForm } from '../domain/voice.ts'
import type { StaffEnv } from '../http/context.ts'
import { paths } from '../paths.ts'
import { finishStep, takeStep } from './opinions/taking.ts'
import { refuseSettled } from './voices/settled.ts'

/** What the office does with what an asker says: the leader settles a dispute, the secretariat adds a fact. */
export const disputes = new Hono<StaffEnv>()

disputes.post(paths.settlement(':code'), async (c) => {
  const { db, now } = c.var
  const taking = await takeStep(c, settlementForm, 'settle_dispute', ({ outcome }) =>
    outcome === 'accepted' ? 'reopen' : 'settle_dispute',
  )
  if (!taking.ok) return taking.response
  const { opinion, values, move } = taking
  if (opinion.disputedAt === null) return refuseSettled(c, taking)
  if (values.outcome === 'rejected')
    return finishStep(c, taking, await recordRejection(db, opinion, values.reason, move))
  const due = dueOnReopening(opinion, now, await findRulebook(db))
  const said = { reason: values.reason, reply: values.reason }
  return finishStep(c, taking, await recordReopening(db, opinion, said, due, move))
})

disputes.post(paths.staffFact(':code'), async (c) => {
  const { db, platform } = c.var
  const taking = await takeStep(c, staffFactForm, 'add_fact')
  if (!taking.ok) return taking.response
  const { opinion, values, move } = taking
  const fact = { id: platform.newId(), text: values.text }
  return finishStep(c, taking, await recordFact(db, opinion, fact, move))
})
