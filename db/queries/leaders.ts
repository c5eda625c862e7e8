import { and, eq, inArray } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import type { Leader } from '../../src/domain/leader.ts'
import { compareNames } from '../../src/domain/naming.ts'
import { BODIES } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { leaders } from '../schema/office.ts'
import { inForce } from './dated.ts'
import { headOf } from './heads.ts'
import { unitsOf } from './units.ts'

/** Who holds which office of a unit on a day: party committee first, then the other bodies, within one in Vietnamese order. */
export async function listLeaders(db: Db, unitId: number, on: Day): Promise<Leader[]> {
  const found = await db
    .select()
    .from(leaders)
    .where(and(eq(leaders.unitId, unitId), inForce(leaders, on)))
  return found.sort((a, b) => BODIES.indexOf(a.body) - BODIES.indexOf(b.body) || compareNames(a, b))
}

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
