import type { Day } from './day.ts'

export interface Venue {
  id: number
  unitId: number
  name: string
  address: string
  seats: number | null
  fromOn: Day
  toOn: Day | null
}
