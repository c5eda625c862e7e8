import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import type { Clock } from '../../src/domain/due-explanation.ts'
import { PUBLIC_STEPS } from '../../src/domain/progress.ts'
import type { Db } from '../database.ts'
import { events } from '../schema/ledger.ts'
import { opinions } from '../schema/opinions.ts'

/** The steps that the public is told of the one opinion that meets `condition`, oldest first, each with the day that it set and of which clock. */
export function selectPublicSteps(db: Db, condition: SQL) {
  const subject = db
    .select({ subject: sql`'opinion:' || ${opinions.id}` })
    .from(opinions)
    .where(condition)
  return db
    .select({
      step: events.step,
      at: events.at,
      due: sql<Day | null>`${events.data} ->> 'due'`,
      clock: sql<Clock | null>`${events.data} ->> 'clock'`,
    })
    .from(events)
    .where(and(eq(events.subject, subject), inArray(events.step, ['receive', ...PUBLIC_STEPS])))
    .orderBy(asc(events.seq))
}
