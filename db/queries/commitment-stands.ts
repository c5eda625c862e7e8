import { and, eq, gte, lt, lte, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { StaffStand } from '../../src/domain/commitment-filter.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Db } from '../database.ts'
import { commitments } from '../schema/commitments.ts'
import { commitmentsVisibleTo, isStanding } from './commitment-parts.ts'

/** Today, and the last day that is due soon. */
export interface Soon {
  today: Day
  until: Day
}

/** The condition that a stand asks for; over `commitments` alone. */
export function standsAs(stand: StaffStand, { today, until }: Soon): SQL {
  const open = eq(commitments.state, 'open')
  const conditions: Record<StaffStand, SQL | undefined> = {
    open,
    due_soon: and(open, gte(commitments.dueOn, today), lte(commitments.dueOn, until)),
    due_today: and(open, eq(commitments.dueOn, today)),
    working: and(open, gte(commitments.dueOn, today)),
    overdue: and(open, lt(commitments.dueOn, today)),
    done: eq(commitments.state, 'done'),
    failed: eq(commitments.state, 'failed'),
  }
  return conditions[stand]!
}

/** How many of those that meet `condition` there are of each stand; for a batch. */
export function countStands(db: Db, condition: SQL, soon: Soon) {
  const sum = (stand: StaffStand) =>
    sql<number>`coalesce(sum(case when ${standsAs(stand, soon)} then 1 else 0 end), 0)`
  return db
    .select({
      ...{ open: sum('open'), due_soon: sum('due_soon'), due_today: sum('due_today') },
      ...{ working: sum('working'), overdue: sum('overdue'), done: sum('done'), failed: sum('failed') },
      all: sql<number>`count(*)`,
    })
    .from(commitments)
    .where(condition)
}

/** What waits on the desk: near or past, of all that this person may see. For the batch of the desk. */
export function countDueCommitments(db: Db, actor: Actor, soon: Soon) {
  return countStands(db, and(commitmentsVisibleTo(actor), isStanding)!, soon)
}
