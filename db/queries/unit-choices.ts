import { and, asc, eq, isNotNull, or, type SQL } from 'drizzle-orm'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import { LEADER_PARTS } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { agencies, hamlets, leaders } from '../schema/office.ts'
import { sessionLeaders, sessions } from '../schema/sessions.ts'
import { inForce } from './dated.ts'

/** What may be chosen in the sessions that meet `isIt`: the hamlets of their unit in force on that day. A query for a batch, as all of these. */
export function selectUnitHamlets(db: Db, isIt: SQL, today: Day) {
  return db
    .select({ id: hamlets.id, name: hamlets.name })
    .from(sessions)
    .innerJoin(hamlets, eq(hamlets.unitId, sessions.unitId))
    .where(and(isIt, inForce(hamlets, today)))
}

/** Its agencies. */
export function selectUnitAgencies(db: Db, isIt: SQL, today: Day) {
  return db
    .select({ id: agencies.id, name: agencies.name })
    .from(sessions)
    .innerJoin(agencies, eq(agencies.unitId, sessions.unitId))
    .where(and(isIt, inForce(agencies, today)))
    .orderBy(asc(agencies.id))
}

/** Its leaders, with the part that each takes in the session; those who take one stay when they are not in office any more. */
export function selectUnitLeaders(db: Db, isIt: SQL, today: Day) {
  const takesPart = and(eq(sessionLeaders.leaderId, leaders.id), eq(sessionLeaders.sessionId, sessions.id))
  return db
    .select({ id: leaders.id, name: leaders.name, office: leaders.office, part: sessionLeaders.part })
    .from(sessions)
    .innerJoin(leaders, eq(leaders.unitId, sessions.unitId))
    .leftJoin(sessionLeaders, takesPart)
    .where(and(isIt, or(isNotNull(sessionLeaders.id), inForce(leaders, today))))
}

type LeaderRow = Awaited<ReturnType<typeof selectUnitLeaders>>[number]

/** Who takes part comes first, the chair before the others. */
export function byPart(a: LeaderRow, b: LeaderRow): number {
  const place = ({ part }: LeaderRow) => (part ? LEADER_PARTS.indexOf(part) : LEADER_PARTS.length)
  return place(a) - place(b) || compareNames(a, b)
}
