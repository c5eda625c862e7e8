import { eq } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import type { Unit, UnitValues } from '../../src/domain/unit.ts'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import { units } from '../schema/office.ts'
import { write } from '../write.ts'
import type { By } from './by.ts'

type Placed = Omit<UnitValues, 'level' | 'parentId'> & Pick<Unit, 'level' | 'parentId'>

/** Adds a unit under an id made by the caller. */
export function recordUnit(db: Db, by: By, id: number, values: Placed) {
  const { parentId, fromOn } = values
  return write(db, {
    ...by,
    changes: [{ subject: `unit:${id}`, step: 'add', head: 'new', data: { parentId, fromOn } }],
    statements: [db.insert(units).values({ id, ...values })],
  })
}

/** Changes what is known of a unit; refused as stale when it moved since `head`. */
export function recordUnitEdit(db: Db, by: By, { id }: Unit, head: Head, values: Placed) {
  const { parentId, level, fromOn } = values
  return write(db, {
    ...by,
    changes: [{ subject: `unit:${id}`, step: 'edit', head, data: { parentId, level, fromOn } }],
    statements: [db.update(units).set(values).where(eq(units.id, id))],
  })
}

/** Sets the last day of a unit and who takes over; null takes the end away again. */
export function recordUnitEnd(
  db: Db,
  by: By,
  { id }: Unit,
  head: Head,
  end: { toOn: Day | null; successorId: number | null },
) {
  const { toOn, successorId } = end
  return write(db, {
    ...by,
    changes: [
      {
        subject: `unit:${id}`,
        step: toOn === null ? 'restore' : 'end',
        head,
        data: { toOn, successorId },
      },
    ],
    statements: [db.update(units).set({ toOn, successorId }).where(eq(units.id, id))],
  })
}
