import { and, asc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import { type AskedNow, placeOf } from '../../src/domain/agenda-history.ts'
import { STANDING_STATES } from '../../src/domain/commitment.ts'
import type { Db } from '../database.ts'
import { commitments } from '../schema/commitments.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'

/** The session that is prepared. */
export interface Coming {
  id: number
  unitId: number
  startsAt: number
}

// Names are written out: in a select from one table drizzle leaves the table's name away.
const MERGED_INTO = sql<
  number | null
>`(select into_opinion_id from departures where departures.opinion_id = opinions.id
  and departures.left_to = 'merged' and departures.undone_at is null order by departures.id desc limit 1)`

/**
 * What was raised at earlier sessions of the unit about the same topics in the same hamlets as `lines`, or is linked with one of them, and what was promised for it. Two reads for
 * a batch; which belongs to which line src/domain/agenda-history.ts tells.
 */
export function historyReads(db: Db, coming: Coming, lines: readonly AskedNow[]) {
  const wanted = and(wasHeldBefore(coming), belongsTo(lines))
  const opinionSession = sql`${sessions.id} = coalesce(${opinions.carriedToId}, ${opinions.sessionId})`
  return [
    db
      .select({
        opinionId: opinions.id,
        code: opinions.code,
        number: opinions.number,
        topic: opinions.topic,
        hamletId: opinions.hamletId,
        state: opinions.state,
        repeatedOfId: opinions.repeatedOfId,
        mergedIntoId: MERGED_INTO,
        session: { id: sessions.id, code: sessions.code, startsAt: sessions.startsAt },
      })
      .from(opinions)
      .innerJoin(sessions, opinionSession)
      .where(wanted),
    db
      .select({
        code: commitments.code,
        opinionId: opinions.id,
        what: commitments.what,
        state: commitments.state,
        dueOn: commitments.dueOn,
        doneOn: commitments.doneOn,
      })
      .from(opinions)
      .innerJoin(sessions, opinionSession)
      .innerJoin(commitments, eq(commitments.opinionId, opinions.id))
      .where(and(wanted, inArray(commitments.state, [...STANDING_STATES])))
      .orderBy(asc(commitments.dueOn), asc(commitments.id)),
  ] as const
}

function wasHeldBefore({ id, unitId, startsAt }: Coming): SQL {
  return and(
    eq(opinions.unitId, unitId),
    ne(opinions.state, 'separate'),
    eq(sessions.unitId, unitId),
    inArray(sessions.state, ['held', 'concluded']),
    sql`(${sessions.startsAt}, ${sessions.id}) < (${startsAt}, ${id})`,
  )!
}

function belongsTo(lines: readonly AskedNow[]): SQL {
  const places = lines.filter(({ hamletId }) => hamletId !== null).map(placeOf)
  const firsts = lines.flatMap(({ repeatedOfId }) => (repeatedOfId === null ? [] : [repeatedOfId]))
  const own = lines.map(({ opinionId }) => opinionId)
  const among = (values: readonly (string | number)[]) =>
    sql`in (select value from json_each(${JSON.stringify(values)}))`
  return sql`(${opinions.topic} || '-' || ${opinions.hamletId} ${among(places)}
    or opinions.id ${among(firsts)} or opinions.repeated_of_id ${among(firsts)} or ${MERGED_INTO} ${among(own)})`
}
