import { asc, inArray } from 'drizzle-orm'
import { type Actor, agenciesOf, unitsAs } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/day.ts'
import type { DueMarks } from '../../src/domain/due-span.ts'
import { REMINDED_ROLES, type Waiting } from '../../src/domain/reminding.ts'
import type { StaleBound } from '../../src/domain/stale.ts'
import type { Db } from '../database.ts'
import { agencies, units } from '../schema/office.ts'
import {
  selectCallsToMake,
  selectDisputed,
  selectErasuresAsked,
  selectPromised,
  selectSupportAsked,
  selectWaiting,
  underHeadings,
} from './digest-matters.ts'

/** What a day's digest is reckoned by. */
export interface Reckoned {
  today: Day
  now: number
  stale: readonly StaleBound[]
  marks: DueMarks
}

/** What waits for `actor` at `now` (epoch ms); nothing of what is separate. One trip. */
export async function findWaiting(
  db: Db,
  actor: Actor,
  { today, now, stale, marks }: Reckoned,
): Promise<Waiting> {
  const asking = { actorId: actor.id, stale, marks }
  const [secretary, officer, leader, support, disputed, promised, asked, calls, places, offices] =
    await db.batch([
      selectWaiting(db, actor, 'secretary', today, asking),
      selectWaiting(db, actor, 'officer', today, asking),
      selectWaiting(db, actor, 'leader', today, asking),
      selectSupportAsked(db, actor),
      selectDisputed(db, actor),
      selectPromised(db, actor, marks.soonUntil),
      selectErasuresAsked(db, actor),
      selectCallsToMake(db, actor, now),
      db
        .select({ id: units.id, slug: units.slug, name: units.name })
        .from(units)
        .where(inArray(units.id, unitsAs(actor, ...REMINDED_ROLES)))
        .orderBy(asc(units.id)),
      db
        .select({ id: agencies.id, name: agencies.name, unitId: agencies.unitId })
        .from(agencies)
        .where(inArray(agencies.id, agenciesOf(actor)))
        .orderBy(asc(agencies.id)),
    ])
  const ids = (rows: readonly { id: number }[]) => rows.map(({ id }) => id)
  return {
    matters: [
      ...underHeadings('secretary', secretary),
      ...underHeadings('officer', officer),
      ...underHeadings('leader', leader),
      ...support.map((row) => ({ ...row, role: 'officer' as const, tile: 'support_asked' as const })),
      ...disputed.map((row) => ({ ...row, role: 'leader' as const, tile: 'disputed' as const })),
    ],
    beside: {
      commitments_overdue: ids(promised.filter(({ dueOn }) => dueOn < today)),
      commitments_soon: ids(promised.filter(({ dueOn }) => dueOn >= today)),
      erasures: ids(asked),
      calls: ids(calls),
    },
    units: places,
    agencies: offices,
  }
}
