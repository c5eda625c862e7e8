import { eq } from 'drizzle-orm'
import type { Agency, AgencyValues } from '../../src/domain/agency.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import { agencies } from '../schema/office.ts'
import { write } from '../write.ts'
import type { By } from './by.ts'

/** Adds an agency to a unit under an id made by the caller. */
export function recordAgency(db: Db, by: By, id: number, unitId: number, values: AgencyValues) {
  return write(db, {
    ...by,
    changes: [{ subject: `agency:${id}`, step: 'add', head: 'new', data: { unitId, fromOn: values.fromOn } }],
    statements: [db.insert(agencies).values({ id, unitId, ...values })],
  })
}

/** Changes what is known of an agency; refused as stale when it moved since `head`. */
export function recordAgencyEdit(db: Db, by: By, { id }: Agency, head: Head, values: AgencyValues) {
  return write(db, {
    ...by,
    changes: [{ subject: `agency:${id}`, step: 'edit', head, data: { fromOn: values.fromOn } }],
    statements: [db.update(agencies).set(values).where(eq(agencies.id, id))],
  })
}

/** Sets the last day of an agency; null takes the end away again. */
export function recordAgencyEnd(db: Db, by: By, { id }: Agency, head: Head, toOn: Day | null) {
  return write(db, {
    ...by,
    changes: [{ subject: `agency:${id}`, step: toOn === null ? 'restore' : 'end', head, data: { toOn } }],
    statements: [db.update(agencies).set({ toOn }).where(eq(agencies.id, id))],
  })
}
