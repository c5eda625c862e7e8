import type { Day } from './day.ts'
import type { Body } from './session.ts'

/** A person in an office of a body, for a time. */
export interface Leader {
  id: number
  unitId: number
  name: string
  body: Body
  office: string
  fromOn: Day
  toOn: Day | null
}
