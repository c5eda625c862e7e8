import { and, asc, eq, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import type { AskedNow } from '../../src/domain/agenda-history.ts'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { agencies, hamlets } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { type Coming, historyReads } from './agenda-history.ts'
import { inForce } from './dated.ts'

/**
 * What the leader of a session is told beside its questions: what is overdue in the unit by agency, what was raised and promised before about the same matters in the same
 * places, and which hamlets never raised anything at a session of this kind. One trip.
 */
export async function findBrief(
  db: Db,
  coming: Coming & { kind: SessionKind },
  lines: readonly AskedNow[],
  today: Day,
) {
  const [overdue, waiting, silent, before, promises] = await db.batch([
    selectOverdue(db, coming.unitId, today),
    selectUnassigned(db, coming.unitId, today),
    selectSilent(db, coming, today),
    ...historyReads(db, coming, lines),
  ])
  const unassigned = waiting.flatMap(({ count, oldest }) =>
    oldest === null ? [] : [{ id: null, name: null, count, oldest }],
  )
  return { overdue: [...overdue, ...unassigned], silent: silent.sort(compareNames), before, promises }
}

const COUNT = sql<number>`count(*)`

/** As many as the queue of the agency shows that is asked for what is overdue. */
function selectOverdue(db: Db, unitId: number, today: Day) {
  return db
    .select({ id: agencies.id, name: agencies.name, count: COUNT, oldest: sql<Day>`min(${opinions.dueOn})` })
    .from(opinions)
    .innerJoin(agencies, eq(agencies.id, opinions.agencyId))
    .where(isOverdue(unitId, today))
    .groupBy(agencies.id)
    .orderBy(sql`count(*) desc`, asc(agencies.id))
}

/** What is overdue and waits in the office before any agency has it. */
function selectUnassigned(db: Db, unitId: number, today: Day) {
  return db
    .select({ count: COUNT, oldest: sql<Day | null>`min(${opinions.dueOn})` })
    .from(opinions)
    .where(and(isOverdue(unitId, today), inArray(opinions.state, ['received', 'accepted'])))
}

function isOverdue(unitId: number, today: Day): SQL {
  return and(
    eq(opinions.unitId, unitId),
    inArray(opinions.state, [...OPEN_STATES]),
    lt(opinions.dueOn, today),
  )!
}

/** Invited hamlets, or where none is named all of the unit, from which nothing came to an earlier session of this kind. */
function selectSilent(db: Db, { id, unitId, kind, startsAt }: Coming & { kind: SessionKind }, today: Day) {
  const invited = sql`(select session_hamlets.hamlet_id from session_hamlets where session_hamlets.session_id = ${id})`
  const spoke = sql`exists (select 1 from opinions as o
    join sessions as s on s.id = coalesce(o.carried_to_id, o.session_id)
    where o.hamlet_id = hamlets.id and o.state <> 'separate' and s.kind = ${kind} and s.unit_id = ${unitId}
    and s.state in ('held', 'concluded') and (s.starts_at, s.id) < (${startsAt}, ${id}))`
  return db
    .select({ id: hamlets.id, name: hamlets.name })
    .from(hamlets)
    .where(
      and(
        eq(hamlets.unitId, unitId),
        inForce(hamlets, today),
        or(sql`hamlets.id in ${invited}`, sql`not exists ${invited}`),
        sql`not ${spoke}`,
      ),
    )
}
