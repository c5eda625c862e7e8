import { and, asc, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { type Actor, unitsAs } from '../../src/domain/actor.ts'
import { type Day, startOfDay } from '../../src/domain/day.ts'
import type { Db } from '../database.ts'
import { units, venues } from '../schema/office.ts'
import { series } from '../schema/series.ts'
import { sessions } from '../schema/sessions.ts'
import { IS_OWN } from './series.ts'
import { LINE, selectLeaders, toLine } from './session-parts.ts'

const above = alias(units, 'above')

/** The units whose plans the actor reads, each with the one above it; those in force first, the province before its communes. One trip. */
export function listPlannedUnits(db: Db, actor: Actor) {
  return db
    .select({
      ...{ id: units.id, slug: units.slug, name: units.name, level: units.level },
      parent: { name: above.name, level: above.level },
    })
    .from(units)
    .leftJoin(above, eq(above.id, units.parentId))
    .where(inArray(units.id, unitsAs(actor, 'secretary', 'leader', 'inspector')))
    .orderBy(sql`${units.toOn} is not null`, sql`${units.level} = 'commune'`, asc(units.id))
}

/** The sessions of a unit in a year as its plan shows them, discarded drafts left out. One trip. */
export async function listYearPlan(db: Db, { unitId, year }: { unitId: number; year: number }) {
  const from: Day = `${year}-01-01`
  const isPlanned = and(
    eq(sessions.unitId, unitId),
    gte(sessions.startsAt, startOfDay(from)),
    lt(sessions.startsAt, startOfDay(`${year + 1}-01-01`)),
    sql`(${sessions.state} <> 'cancelled' or ${sessions.announcedAt} is not null)`,
  )!
  const [rows, people] = await db.batch([
    db
      .select({ ...LINE, isOwn: IS_OWN, seriesCode: series.code, roll: series.roll })
      .from(sessions)
      .innerJoin(units, eq(units.id, sessions.unitId))
      .leftJoin(venues, eq(venues.id, sessions.venueId))
      .leftJoin(series, eq(series.id, sessions.seriesId))
      .where(isPlanned)
      .orderBy(asc(sessions.startsAt), asc(sessions.id)),
    selectLeaders(db, isPlanned),
  ])
  const chairs = new Map<number, string>()
  for (const { part, name } of people) {
    if (part.part !== 'delegate' && !chairs.has(part.sessionId)) chairs.set(part.sessionId, name)
  }
  return rows.map((row) => ({
    ...toLine(row),
    isOwn: row.isOwn === 1,
    seriesCode: row.seriesCode,
    roll: row.roll,
    chair: chairs.get(row.session.id) ?? null,
  }))
}
