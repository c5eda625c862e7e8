import { Hono } from 'hono'
import { recordDeparture, recordRestoration } from '../../../db/records/departures.ts'
import { dayOf } from '../../domain/day.ts'
import { outcomeFault } from '../../domain/outcome.ts'
import { slipFault } from '../../domain/slip.ts'
import { departureForm, departureWords, reasonForm } from '../../domain/triage-form.ts'
import type { StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { showOpinion } from './show.tsx'
import { finishStep, refuseField, takeStep } from './taking.ts'

export const departure = new Hono<StaffEnv>()

const NOTHING = { ground: '', reason: '', recipient: '', intoOpinionId: null }

departure.post(paths.departure(':code'), async (c) => {
  const taken = await takeStep(c, departureForm, 'refuse', ({ to }) => to)
  if (!taken.ok) return taken.response
  const { opinion, step, typed, values, move } = taken
  if (values.do === 'preview') return showOpinion(c, opinion, { step, errors: {}, typed, status: 200 })
  const fault = outcomeFault(opinion, values.to, values.ground)
  if (fault) return refuseField(c, taken, fault.field, fault.code)
  const slip = values.to === 'forward' ? slipFault(values, dayOf(c.var.now)) : null
  if (slip) return refuseField(c, taken, 'slip_on', slip)
  const line = { ...NOTHING, id: c.var.platform.newId(), ...departureWords(opinion, values) }
  const left = await recordDeparture(c.var.db, opinion, move, line)
  if (!left.ok && left.conflict === 'taken') return refuseField(c, taken, 'slip_number', 'taken')
  return finishStep(c, taken, left)
})

departure.post(paths.withdrawalOnBehalf(':code'), async (c) => {
  const taken = await takeStep(c, reasonForm, 'withdraw')
  if (!taken.ok) return taken.response
  const { opinion, move, values } = taken
  const line = { ...NOTHING, id: c.var.platform.newId(), reason: values.reason }
  return finishStep(c, taken, await recordDeparture(c.var.db, opinion, move, line))
})

departure.post(paths.restoration(':code'), async (c) => {
  const taken = await takeStep(c, reasonForm, 'restore')
  if (!taken.ok) return taken.response
  const { opinion, move, values } = taken
  const { db, platform } = c.var
  return finishStep(c, taken, await recordRestoration(db, opinion, move, platform.newId(), values.reason))
})
