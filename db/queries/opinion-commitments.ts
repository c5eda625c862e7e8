import { inArray } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { commitments } from '../schema/commitments.ts'

/** The commitments of several opinions, whatever their state. One trip. */
export function findCommitmentsOf(db: Db, opinionIds: readonly number[]) {
  return db
    .select()
    .from(commitments)
    .where(inArray(commitments.opinionId, [...opinionIds]))
}
