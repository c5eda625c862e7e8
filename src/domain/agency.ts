import type { Day } from './day.ts'

/** A body of a unit that prepares answers. */
export interface Agency {
  id: number
  unitId: number
  name: string
  shortName: string
  fromOn: Day
  toOn: Day | null
}
