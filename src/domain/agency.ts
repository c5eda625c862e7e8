import * as v from 'valibot'
import type { Day } from './day.ts'
import { day, requiredLine } from './form.ts'

/** A body of a unit that prepares answers. */
export interface Agency {
  id: number
  unitId: number
  name: string
  shortName: string
  fromOn: Day
  toOn: Day | null
}

export const agencyForm = v.object({ name: requiredLine(160), shortName: requiredLine(30), fromOn: day })
export type AgencyValues = v.InferOutput<typeof agencyForm>
