import { and, eq } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import type { Leader } from '../../src/domain/leader.ts'
import { compareNames } from '../../src/domain/naming.ts'
import { BODIES } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { leaders } from '../schema/office.ts'
import { inForce } from './dated.ts'

/** Who holds which office of a unit on a day: party committee first, then the other bodies, within one in Vietnamese order. */
export async function listLeaders(db: Db, unitId: number, on: Day): Promise<Leader[]> {
  const found = await db
    .select()
    .from(leaders)
    .where(and(eq(leaders.unitId, unitId), inForce(leaders, on)))
  return found.sort((a, b) => BODIES.indexOf(a.body) - BODIES.indexOf(b.body) || compareNames(a, b))
}
