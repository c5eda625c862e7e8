import { eq } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import type { Leader, LeaderValues } from '../../src/domain/leader.ts'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import { leaders } from '../schema/office.ts'
import { write } from '../write.ts'
import type { By } from './by.ts'

/** Adds a leader to a unit under an id made by the caller. */
export function recordLeader(db: Db, by: By, id: number, unitId: number, values: LeaderValues) {
  return write(db, {
    ...by,
    changes: [{ subject: `leader:${id}`, step: 'add', head: 'new', data: { unitId, fromOn: values.fromOn } }],
    statements: [db.insert(leaders).values({ id, unitId, ...values })],
  })
}

/** Changes what is known of a leader; refused as stale when it moved since `head`. */
export function recordLeaderEdit(db: Db, by: By, { id }: Leader, head: Head, values: LeaderValues) {
  return write(db, {
    ...by,
    changes: [{ subject: `leader:${id}`, step: 'edit', head, data: { fromOn: values.fromOn } }],
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
