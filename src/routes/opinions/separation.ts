import { Hono } from 'hono'
import { separationForm } from '../../domain/triage-form.ts'
import type { StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { separate } from './separating.ts'
import { takeStep } from './taking.ts'

export const separation = new Hono<StaffEnv>()

separation.post(paths.separation(':code'), async (c) => {
  const taken = await takeStep(c, separationForm, 'separate')
  return taken.ok ? separate(c, taken, taken.values.readers) : taken.response
})
