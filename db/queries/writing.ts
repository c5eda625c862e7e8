import { asc, eq, type SQLWrapper, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { writing } from '../schema/drafting.ts'
import { users } from '../schema/people.ts'

/** Who had the draft of an opinion open, and when they were last seen with it; `id` selects the opinion's id. */
export function selectWriters(db: Db, id: SQLWrapper) {
  return db
    .select({ userId: writing.userId, name: users.name, seenAt: writing.seenAt })
    .from(writing)
    .innerJoin(users, eq(users.id, writing.userId))
    .where(sql`${writing.opinionId} = (${id})`)
    .orderBy(asc(writing.userId))
}
