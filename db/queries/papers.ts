import { and, asc, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { addDays, type Day, startOfDay } from '../../src/domain/day.ts'
import type { Body } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { leaders, units } from '../schema/office.ts'
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

/** The units to choose from, and the announced sessions of one of them in the seven days from `monday`, in order of time. One trip. */
export async function listWeekOfUnit(db: Db, unitIds: readonly number[], unitId: number, monday: Day) {
  const within = and(
    eq(sessions.unitId, unitId),
    inArray(sessions.unitId, [...unitIds]),
    inArray(sessions.state, ['announced', 'in_progress', 'postponed', 'cancelled']),
    sql`${sessions.announcedAt} is not null`,
    gte(sessions.startsAt, startOfDay(monday)),
    lt(sessions.startsAt, startOfDay(addDays(monday, 7))),
  )!
  const [unitRows, rows, leaderRows] = await db.batch([
    db
      .select({ id: units.id, name: units.name, phone: units.phone })
      .from(units)
      .where(inArray(units.id, [...unitIds]))
      .orderBy(asc(units.id)),
    selectLines(db).where(within).orderBy(asc(sessions.startsAt)),
    selectLeaders(db, within),
  ])
  return {
    units: unitRows,
    sessions: rows.map((row) =>
      toWhole(
        row,
        leaderRows.filter(({ part }) => part.sessionId === row.session.id),
        [],
      ),
    ),
  }
}
