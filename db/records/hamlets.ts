import { eq } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import type { Hamlet, HamletValues } from '../../src/domain/hamlet.ts'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import { hamlets } from '../schema/office.ts'
import { write } from '../write.ts'
import type { By } from './by.ts'

/** Adds hamlets to a unit, each with its own history, all or none. At least one. */
export function recordHamlets(
  db: Db,
  by: By,
  unitId: number,
  added: readonly { id: number; name: string; fromOn: Day }[],
) {
  return write(db, {
    ...by,
    changes: added.map(({ id, fromOn }) => ({
      subject: `hamlet:${id}`,
      step: 'add',
      head: 'new',
      data: { unitId, fromOn },
    })),
    statements: [db.insert(hamlets).values(added.map((hamlet) => ({ ...hamlet, unitId })))],
  })
}

/** Changes name or first day of a hamlet; refused as stale when it moved since `head`. */
export function recordHamletEdit(db: Db, by: By, { id }: Hamlet, head: Head, values: HamletValues) {
  return write(db, {
    ...by,
    changes: [{ subject: `hamlet:${id}`, step: 'edit', head, data: { fromOn: values.fromOn } }],
    statements: [db.update(hamlets).set(values).where(eq(hamlets.id, id))],
  })
}

/** Sets the last day of a hamlet; null takes the end away again. */
export function recordHamletEnd(db: Db, by: By, { id }: Hamlet, head: Head, toOn: Day | null) {
  return write(db, {
    ...by,
    changes: [{ subject: `hamlet:${id}`, step: toOn === null ? 'restore' : 'end', head, data: { toOn } }],
    statements: [db.update(hamlets).set({ toOn }).where(eq(hamlets.id, id))],
  })
}
