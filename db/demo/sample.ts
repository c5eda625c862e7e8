import type { Db } from '../database.ts'
import type { Change, Mail, Statement } from '../write.ts'
import type { Chance } from './chance.ts'
import type { House } from './house.ts'

/** What the maker of a sample office is given: everything that would otherwise differ from run to run. */
export interface Making {
  db: Db
  /** Epoch ms at which its clock starts to run. */
  now: number
  chance: Chance
  /** scrypt hash of the sample accounts' password. */
  passwordHash: string
  /** The receipt of a nonce, as the office itself makes it. */
  receiptOf(nonce: string): Promise<{ followHash: string; receiptCodeHash: string }>
}

/** Rows and events on their way to one write. */
export interface Batch {
  statements: Statement[]
  changes: Change[]
  mail?: Mail[]
}

/** A batch to be filled. */
export function emptyBatch(): Batch {
  return { statements: [], changes: [] }
}

export interface Numbered<Plan> {
  id: number
  code: string
  plan: Plan
  house: House
}
