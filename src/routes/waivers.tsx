import { Hono } from 'hono'
import { recordWaivers } from '../../db/records/waivers.ts'
import { readWaivings, waivingForm } from '../domain/waiving.ts'
import type { StaffEnv } from '../http/context.ts'
import { paths } from '../paths.ts'
import { lookAtAnswers } from './gates/answer.ts'
import { showOpinion } from './opinions/show.tsx'
import { finishStep, takeStep } from './opinions/taking.ts'

/** Findings of the gates, passed by name and reason, where the text they stand in is no longer edited: an answer that waits to be signed or issued. */
export const waivers = new Hono<StaffEnv>()

waivers.post(paths.waiver(':code'), async (c) => {
  const { db, s } = c.var
  const taken = await takeStep(c, waivingForm, 'waive')
  if (!taken.ok) return taken.response
  const { opinion, move, step, typed } = taken
  const [looked] = await lookAtAnswers(c, [opinion])
  const { waivings, answered } = readWaivings(looked!.findings, typed)
  const flawed = answered.flatMap(({ flaw }, i) => (flaw ? [[`why-${i}`, s.errors[flaw]!]] : []))
  if (waivings.length === 0 || flawed.length > 0) {
    const errors = flawed.length > 0 ? Object.fromEntries(flawed) : { '': s.gates.nothingTicked }
    return showOpinion(c, opinion, { step, errors, typed, status: 422 })
  }
  return finishStep(c, taken, await recordWaivers(db, opinion, move, waivings))
})
