import { eq } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import type { Leader, LeaderValues } from '../../src/domain/leader.ts'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import { leaders } from '../schema/office.ts'
import { type Statement, write } from '../write.ts'
import type { By } from './by.ts'

/**
 * Adds a leader to a unit under an id made by the caller. `stale` where the very same term was added in the meantime: no index can say that, since
 * one person may hold an office again.
 */
export function recordLeader(db: Db, by: By, id: number, unitId: number, values: LeaderValues) {
  return write(db, {
    ...by,
    changes: [
      {
        subject: `leader:${id}`,
        step: 'add',
        head: 'new',
        data: { unitId, fromOn: values.fromOn, isHead: values.isHead },
      },
    ],
    statements: [isNewTerm(unitId, values), db.insert(leaders).values({ id, unitId, ...values })],
  })
}

function isNewTerm(unitId: number, { name, body, office, fromOn }: LeaderValues): Statement {
  return {
    sql: `insert into must select not exists
      (select 1 from leaders where unit_id = ? and name = ? and body = ? and office = ? and from_on = ?)`,
    args: [unitId, name, body, office, fromOn],
  }
}

/** Changes what is known of a leader; refused as stale when it moved since `head`. */
export function recordLeaderEdit(db: Db, by: By, { id }: Leader, head: Head, values: LeaderValues) {
  return write(db, {
    ...by,
    changes: [
      { subject: `leader:${id}`, step: 'edit', head, data: { fromOn: values.fromOn, isHead: values.isHead } },
    ],
    statements: [db.update(leaders).set(values).where(eq(leaders.id, id))],
  })
}

/** Sets the last day of a leader; null takes the end away again. */
export function recordLeaderEnd(db: Db, by: By, { id }: Leader, head: Head, toOn: Day | null) {
  return write(db, {
    ...by,
    changes: [{ subject: `leader:${id}`, step: toOn === null ? 'restore' : 'end', head, data: { toOn } }],
    statements: [db.update(leaders).set({ toOn }).where(eq(leaders.id, id))],
  })
}
