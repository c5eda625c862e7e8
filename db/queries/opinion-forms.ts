import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { documents } from '../schema/answers.ts'
import { agencies, leaders } from '../schema/office.ts'
import { roles, users } from '../schema/people.ts'
import { inForce } from './dated.ts'

/** The sign of a unit that has not numbered a paper yet. */
const FIRST_SERIES = 'UBND'

/**
 * What the forms of one opinion choose from: agencies and leaders of its unit in force today, the staff of the unit, and the next
 * number in its book (the sign is that of its last paper). One trip.
 */
export async function findFormChoices(db: Db, unitId: number, today: Day) {
  const year = Number(today.slice(0, 4))
  const [agencyRows, leaderRows, readers, lastPapers] = await db.batch([
    db
      .select({ id: agencies.id, name: agencies.name })
      .from(agencies)
      .where(and(eq(agencies.unitId, unitId), inForce(agencies, today))),
    db
      .select({ id: leaders.id, name: leaders.name, office: leaders.office })
      .from(leaders)
      .where(and(eq(leaders.unitId, unitId), inForce(leaders, today))),
    db
      .selectDistinct({ id: users.id, name: users.name })
      .from(roles)
      .innerJoin(users, and(eq(users.id, roles.userId), isNull(users.endedAt)))
      .where(
        and(eq(roles.unitId, unitId), isNull(roles.endedAt), inArray(roles.role, ['secretary', 'leader'])),
      ),
    db
      .select({
        series: documents.series,
        number: sql<number>`(select coalesce(max(book.number), 0) from documents book
          where book.unit_id = ${unitId} and book.year = ${year} and book.series = ${documents.series})`,
      })
      .from(documents)
      .where(eq(documents.unitId, unitId))
      .orderBy(desc(documents.year), desc(documents.enteredAt))
      .limit(1),
  ])
  const [last] = lastPapers
  return {
    agencies: agencyRows.sort(compareNames),
    leaders: leaderRows.sort(compareNames),
    readers: readers.sort(compareNames),
    nextNumber: { series: last?.series ?? FIRST_SERIES, number: (last?.number ?? 0) + 1 },
  }
}
