import type { Day } from './day.ts'

/** Thôn, xóm, bản, ấp, tổ dân phố of a unit. */
export interface Hamlet {
  id: number
  unitId: number
  name: string
  fromOn: Day
  toOn: Day | null
}
