import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { separateReaders } from '../schema/handling.ts'
import { units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { roles, users } from '../schema/people.ts'
import { findWholeOpinion, type StaffOpinion } from './opinions.ts'

/** Separate opinions that name this user as a reader: the only way to any of them. */
export function isNamedReader(userId: number): SQL {
  return and(
    eq(opinions.state, 'separate'),
    sql`exists (select 1 from separate_readers named
      where named.opinion_id = ${opinions.id} and named.user_id = ${userId})`,
  )!
}

/** What a named reader has to look after, newest first: codes and days, no words. One trip. */
export function listSeparate(db: Db, userId: number) {
  return db
    .select({
      code: opinions.code,
      unit: units.name,
      receivedOn: opinions.receivedOn,
      dueOn: opinions.dueOn,
    })
    .from(separateReaders)
    .crossJoin(opinions)
    .innerJoin(units, eq(units.id, opinions.unitId))
    .where(
      and(
        eq(separateReaders.userId, userId),
        eq(opinions.id, separateReaders.opinionId),
        eq(opinions.state, 'separate'),
      ),
    )
    .orderBy(desc(opinions.id))
}

/** One of them, whole, for a named reader; null for everybody else. One trip. */
export function findSeparate(db: Db, userId: number, code: string): Promise<StaffOpinion | null> {
  return findWholeOpinion(db, and(eq(opinions.code, code), isNamedReader(userId))!)
}

/** Who reads it, and who else of its unit could be named. One trip. */
export async function findReaders(db: Db, opinion: { id: number; unitId: number }) {
  const [readers, staff] = await db.batch([
    db
      .select({ id: users.id, name: users.name, namedAt: separateReaders.namedAt })
      .from(separateReaders)
      .innerJoin(users, eq(users.id, separateReaders.userId))
      .where(eq(separateReaders.opinionId, opinion.id))
      .orderBy(asc(separateReaders.namedAt), asc(separateReaders.id)),
    db
      .selectDistinct({ id: users.id, name: users.name })
      .from(roles)
      .innerJoin(users, and(eq(users.id, roles.userId), isNull(users.endedAt)))
      .where(
        and(
          eq(roles.unitId, opinion.unitId),
          isNull(roles.endedAt),
          inArray(roles.role, ['secretary', 'leader']),
        ),
      ),
  ])
  const named = new Set(readers.map(({ id }) => id))
  return { readers, others: staff.filter(({ id }) => !named.has(id)).sort(compareNames) }
}
