import { and, eq, inArray } from 'drizzle-orm'
import type { MovedDue } from '../../src/domain/moved-deadline.ts'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import type { Db } from '../database.ts'
import { opinions } from '../schema/opinions.ts'
import type { Change, Statement } from '../write.ts'
import { dueSet } from './due-columns.ts'

/** What a moved session stores in each opinion whose answer is due later: the new day with its rule, and an event of the clockwork. */
export function movedDueParts(
  db: Db,
  dues: readonly MovedDue[],
): { changes: Change[]; statements: Statement[] } {
  return {
    changes: dues.map(({ id, from, due }) => ({
      subject: `opinion:${id}`,
      step: 'recompute_due',
      head: 'latest',
      actorId: null,
      data: {
        by: 'office',
        clock: 'due',
        before: from,
        due: due.on,
        rule: due.rule,
        calendar: due.calendarVersion,
      },
    })),
    statements: dues.map(({ id, due }) =>
      db
        .update(opinions)
        .set(dueSet(due))
        .where(and(eq(opinions.id, id), inArray(opinions.state, [...OPEN_STATES]))),
    ),
  }
}
