import { and, asc, desc, eq, gte, inArray, lt, notBetween, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { addDays, type Day, startOfDay } from '../../src/domain/day.ts'
import type { Body } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { leaders, units, venues } from '../schema/office.ts'
import { sessionChanges } from '../schema/planning.ts'
import { sessions } from '../schema/sessions.ts'
import { inForce } from './dated.ts'
import { selectLeaders, selectLines, toWhole } from './session-parts.ts'

const above = alias(units, 'above')

/** What a paper of a unit needs beside the session: the unit above, and who heads the issuing body on that day. One trip. */
export async function findPaperParts(db: Db, unitId: number, body: Body, on: Day) {
  const [[parent], [head]] = await db.batch([
    db
      .select({ name: above.name, level: above.level })
      .from(units)
      .innerJoin(above, eq(above.id, units.parentId))
      .where(eq(units.id, unitId)),
    db
      .select({ id: leaders.id, name: leaders.name, office: leaders.office })
      .from(leaders)
      .where(
        and(
          eq(leaders.unitId, unitId),
          eq(leaders.body, body),
          eq(leaders.isHead, true),
          inForce(leaders, on),
        ),
      )
      .orderBy(asc(leaders.id))
      .limit(1),
  ])
  return { parent: parent ?? null, head: head ?? null }
}

/** The units to choose from, the announced sessions of one of them in the seven days from `monday`, in order of time, and those that were moved out of these days. One trip. */
export async function listWeekOfUnit(db: Db, unitIds: readonly number[], unitId: number, monday: Day) {
  const within = and(
    eq(sessions.unitId, unitId),
    inArray(sessions.unitId, [...unitIds]),
    inArray(sessions.state, ['announced', 'in_progress', 'postponed', 'cancelled']),
    sql`${sessions.announcedAt} is not null`,
    gte(sessions.startsAt, startOfDay(monday)),
    lt(sessions.startsAt, startOfDay(addDays(monday, 7))),
  )!
  const [unitRows, rows, leaderRows, moves] = await db.batch([
    db
      .select({ id: units.id, name: units.name, phone: units.phone })
      .from(units)
      .where(inArray(units.id, [...unitIds]))
      .orderBy(asc(units.id)),
    selectLines(db).where(within).orderBy(asc(sessions.startsAt)),
    selectLeaders(db, within),
    selectMovedAway(db, unitId, startOfDay(monday), startOfDay(addDays(monday, 7))),
  ])
  return {
    units: unitRows,
    movedAway: moves.filter(({ id }, at) => moves.findIndex((one) => one.id === id) === at),
    sessions: rows.map((row) =>
      toWhole(
        row,
        leaderRows.filter(({ part }) => part.sessionId === row.session.id),
        [],
      ),
    ),
  }
}

/** Announced sessions that were to begin between two instants and do so at another time now; each as often as it was moved, the last move first. */
function selectMovedAway(db: Db, unitId: number, from: number, to: number) {
  const { id, kind, form, startsAt, stateReason } = sessions
  return db
    .select({ id, kind, form, startsAt, stateReason, wasAt: sessionChanges.fromStartsAt, venue: venues.name })
    .from(sessionChanges)
    .innerJoin(sessions, eq(id, sessionChanges.sessionId))
    .leftJoin(venues, eq(venues.id, sessions.venueId))
    .where(
      and(
        eq(sessions.unitId, unitId),
        eq(sessions.state, 'announced'),
        gte(sessionChanges.fromStartsAt, from),
        lt(sessionChanges.fromStartsAt, to),
        notBetween(startsAt, from, to - 1),
      ),
    )
    .orderBy(desc(sessionChanges.id))
}
