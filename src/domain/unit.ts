import type { Day } from './day.ts'

/** Levels of local government since 01/07/2025. */
export const UNIT_LEVELS = ['province', 'commune'] as const

export interface Unit {
  id: number
  slug: string
  name: string
  level: (typeof UNIT_LEVELS)[number]
  parentId: number | null
  successorId: number | null
  denunciationDesk: string
  phone: string
  fromOn: Day
  toOn: Day | null
}
