import { asc, type SQL } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { extensions } from '../schema/deadlines.ts'

/** What everyone who may read of an opinion is told of its extensions, oldest first: both days and the reason. */
export function selectExtensions(db: Db, condition: SQL) {
  return db
    .select({ fromOn: extensions.fromOn, toOn: extensions.toOn, reason: extensions.reason })
    .from(extensions)
    .where(condition)
    .orderBy(asc(extensions.id))
}
