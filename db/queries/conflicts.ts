import { and, asc, eq, gt, inArray, lt, or, type SQL } from 'drizzle-orm'
import {
  type Conflict,
  conflictsWith,
  OCCUPYING_STATES,
  type Occupancy,
  type Occupier,
} from '../../src/domain/conflict.ts'
import { LONGEST_MS } from '../../src/domain/session-flaws.ts'
import type { Db } from '../database.ts'
import { leaders, units } from '../schema/office.ts'
import { sessionLeaders, sessions } from '../schema/sessions.ts'

/** The sessions that take up the wanted hall, or one of the wanted people in whatever office, at that time; soonest first. One trip. */
export async function findConflicts(db: Db, wanted: Occupancy): Promise<Conflict[]> {
  return (await findConflictsOf(db, [wanted]))[0]!
}

/** The same for several at once, in their order: what stands, not what they do to one another. One trip. */
export async function findConflictsOf(db: Db, wanted: readonly Occupancy[]): Promise<Conflict[][]> {
  if (wanted.length === 0) return []
  const leaderIds = [...new Set(wanted.flatMap((one) => one.leaderIds))]
  const theirUnits = db.select({ id: leaders.unitId }).from(leaders).where(inArray(leaders.id, leaderIds))
  const isNear = nearOf(wanted, inArray(sessions.unitId, theirUnits))
  const { id, unitId, name } = leaders
  const [rows, taking, holders] = await db.batch([
    db
      .select({ session: sessions, unitName: units.name })
      .from(sessions)
      .innerJoin(units, eq(units.id, sessions.unitId))
      .where(isNear)
      .orderBy(asc(sessions.startsAt), asc(sessions.id)),
    db
      .select({ sessionId: sessionLeaders.sessionId, id, unitId, name })
      .from(sessionLeaders)
      .innerJoin(sessions, eq(sessions.id, sessionLeaders.sessionId))
      .innerJoin(leaders, eq(leaders.id, sessionLeaders.leaderId))
      .where(isNear)
      .orderBy(asc(sessionLeaders.id)),
    db.select({ id, unitId, name }).from(leaders).where(inArray(leaders.unitId, theirUnits)),
  ])
  const occupiers = rows.map(
    ({ session, unitName }): Occupier => ({
      session: { ...sessionOf(session), unitName },
      venueId: session.venueId,
      leaders: taking.filter(({ sessionId }) => sessionId === session.id),
    }),
  )
  return wanted.map((one) => conflictsWith(one, occupiers, holders))
}

/** Sessions around all the wanted times, in one of the wanted halls or of a unit whose leaders are wanted. */
function nearOf(wanted: readonly Occupancy[], isOfTheirUnits: SQL): SQL {
  const venueIds = [...new Set(wanted.flatMap(({ venueId }) => venueId ?? []))]
  const first = Math.min(...wanted.map(({ startsAt }) => startsAt))
  const last = Math.max(...wanted.map(({ endsAt }) => endsAt))
  return and(
    inArray(sessions.state, [...OCCUPYING_STATES]),
    // The first of the two lets the index of the starts do the work.
    gt(sessions.startsAt, first - LONGEST_MS),
    lt(sessions.startsAt, last),
    gt(sessions.endsAt, first),
    or(isOfTheirUnits, inArray(sessions.venueId, venueIds)),
  )!
}

function sessionOf({ id, code, theme, state, startsAt, endsAt }: typeof sessions.$inferSelect) {
  return { id, code, theme, state, startsAt, endsAt }
}
