import * as v from 'valibot'
import type { Day } from './day.ts'
import { day, optionalWhole, requiredLine } from './form.ts'

/** Where sessions are held. */
export interface Venue {
  id: number
  unitId: number
  name: string
  address: string
  /** How many people find a seat; null where nobody counted. */
  seats: number | null
  fromOn: Day
  toOn: Day | null
}

export const venueForm = v.object({
  name: requiredLine(160),
  address: requiredLine(250),
  seats: optionalWhole(1, 50_000),
  fromOn: day,
})
export type VenueValues = v.InferOutput<typeof venueForm>
