import * as v from 'valibot'
import type { Day } from './day.ts'
import { choice, day, requiredLine } from './form.ts'
import { BODIES, type Body } from './session.ts'

/** A person in an office of a body, for a time. The same person in two offices is two records. */
export interface Leader {
  id: number
  unitId: number
  name: string
  body: Body
  office: string
  fromOn: Day
  toOn: Day | null
}

export const leaderForm = v.object({
  name: requiredLine(120),
  body: choice(BODIES),
  office: requiredLine(160),
  fromOn: day,
})
export type LeaderValues = v.InferOutput<typeof leaderForm>
