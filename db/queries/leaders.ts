import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { leaders } from '../schema/office.ts'
import { headOf } from './heads.ts'
import { unitsOf } from './units.ts'

/** Every leader of these units, ended ones too, beside the units themselves; one trip. */
export function findLeadersWithin(db: Db, unitIds: readonly number[]) {
  return db.batch([
    db
      .select()
      .from(leaders)
      .where(inArray(leaders.unitId, [...unitIds])),
    unitsOf(db, unitIds),
  ])
}

/** One leader where it belongs to these units, beside the units and the end of its history; one trip. */
export function findLeaderWithin(db: Db, id: number, unitIds: readonly number[]) {
  return db.batch([
    db
      .select()
      .from(leaders)
      .where(and(eq(leaders.id, id), inArray(leaders.unitId, [...unitIds]))),
    unitsOf(db, unitIds),
    headOf(db, `leader:${id}`),
  ])
}
