import { and, inArray, ne, type SQL, sql } from 'drizzle-orm'
import type { BoardGroup } from '../../src/domain/board-filter.ts'
import { ANSWERED_STATES, LEFT_STATES, OPEN_STATES } from '../../src/domain/opinion.ts'
import { opinions } from '../schema/opinions.ts'
import { isResolved, isUnresolved } from './resolution.ts'

/** The day in Hà Nội on which it was answered; seven hours ahead, all the year. */
export const ANSWERED_ON = sql`date(opinions.answered_at / 1000 + 25200, 'unixepoch')`
const isOpen = inArray(opinions.state, [...OPEN_STATES])
const isAnswered = inArray(opinions.state, [...ANSWERED_STATES])

/** Groups of the board's rows that a figure counts: the figure and its list ask by the same condition. `today` is a placeholder or a day. */
export function inGroup(group: BoardGroup, today: SQL | ReturnType<typeof sql.placeholder>): SQL {
  const conditions: Record<BoardGroup, SQL | undefined> = {
    open: isOpen,
    overdue: and(isOpen, sql`opinions.due_on < ${today}`),
    pending: and(isOpen, sql`(opinions.due_on is null or opinions.due_on >= ${today})`),
    all_answered: isAnswered,
    on_time: and(isAnswered, sql`(opinions.due_on is null or ${ANSWERED_ON} <= opinions.due_on)`),
    late: and(isAnswered, sql`${ANSWERED_ON} > opinions.due_on`),
    resolved: isResolved,
    unresolved: isUnresolved,
    left: and(inArray(opinions.state, [...LEFT_STATES]), ne(opinions.state, 'merged')),
  }
  return conditions[group]!
}
