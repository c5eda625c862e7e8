import { Hono } from 'hono'
import { findStaffOpinion } from '../../../db/queries/opinions.ts'
import { recordDeparture, recordRestoration } from '../../../db/records/departures.ts'
import { isLeft } from '../../domain/opinion.ts'
import { departureForm, departureWords, mergeForm, reasonForm } from '../../domain/triage-form.ts'
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
  const line = { ...NOTHING, id: c.var.platform.newId(), ...departureWords(values) }
  return finishStep(c, taken, await recordDeparture(c.var.db, opinion, move, line))
})

departure.post(paths.merging(':code'), async (c) => {
  const { db, actor, platform } = c.var
  const taken = await takeStep(c, mergeForm, 'merge')
  if (!taken.ok) return taken.response
  const { opinion, move, values } = taken
  const into = await findStaffOpinion(db, actor, values.into.toUpperCase())
  if (!into || into.id === opinion.id || into.unitId !== opinion.unitId || isLeft(into.state))
    return refuseField(c, taken, 'into', 'not_found')
  const line = { ...NOTHING, id: platform.newId(), intoOpinionId: into.id }
  return finishStep(c, taken, await recordDeparture(db, opinion, move, line))
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
