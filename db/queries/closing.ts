import { and, asc, eq, inArray, isNotNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import { UNGIVEN_STATES } from '../../src/domain/closing-sum.ts'
import { compareNames } from '../../src/domain/naming.ts'
import { UNFINISHED } from '../../src/domain/visit.ts'
import type { Db } from '../database.ts'
import { roomOutcomes } from '../schema/captures.ts'
import { agencies } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { visits } from '../schema/reception.ts'
import { sessions } from '../schema/sessions.ts'
import { recordedBy } from './capture-desk.ts'
import { inForce } from './dated.ts'
import { heldForSession } from './held-for.ts'

/** Whether what a leader answered on the spot was noted of the opinion. */
export const HAS_ORAL_ANSWER = sql`exists (select 1 from answers spot where spot.opinion_id = ${opinions.id} and spot.form = 'oral')`

/** What the closing sum asks of an opinion, for a select from opinions with its outcome beside it. */
export const CLOSING_COLUMNS = {
  state: opinions.state,
  outcome: roomOutcomes.outcome,
  outcomeAgencyId: roomOutcomes.agencyId,
  hasOralAnswer: HAS_ORAL_ANSWER.mapWith(Boolean) as SQL<boolean>,
}

/** The opinions of a session where `actor` is its secretary, in the order of their numbers, as far as its sum needs them; what is separate without a word of it. Beside it what is still to be decided of late cards. One trip. */
export async function findClosing(db: Db, actor: Actor, code: string, today: string) {
  const isIt = recordedBy(actor, code)
  const [[session], lines, [late], agencyRows, openVisits, loose] = await db.batch([
    db.select().from(sessions).where(isIt),
    selectClosingLines(db, isIt),
    db
      .select({ count: sql<number>`count(*)` })
      .from(sessions)
      .innerJoin(sql`late_cards`, sql`late_cards.session_id = ${sessions.id} and late_cards.decision is null`)
      .where(isIt),
    db
      .select({ id: agencies.id, name: agencies.name })
      .from(sessions)
      .innerJoin(agencies, eq(agencies.unitId, sessions.unitId))
      .where(and(isIt, inForce(agencies, today))),
    selectOpenVisits(db, isIt),
    selectWithoutVisit(db, isIt),
  ])
  if (!session) return null
  return {
    ...{ session, lines, late: late?.count ?? 0, agencies: agencyRows.sort(compareNames) },
    visits: openVisits.map(({ number }) => number),
    withoutVisit: loose.map(({ number }) => number),
  }
}

/** Queue numbers of those who wait or are received at this moment. */
function selectOpenVisits(db: Db, isIt: SQL) {
  return db
    .select({ number: visits.number })
    .from(sessions)
    .innerJoin(visits, eq(visits.sessionId, sessions.id))
    .where(and(isIt, inArray(visits.state, [...UNFINISHED])))
    .orderBy(asc(visits.number))
}

/** Numbers of what was raised on a reception day beside its register: no visit counts it. */
function selectWithoutVisit(db: Db, isIt: SQL) {
  return db
    .select({ number: opinions.number })
    .from(sessions)
    .innerJoin(opinions, eq(opinions.sessionId, sessions.id))
    .where(
      and(
        isIt,
        eq(sessions.kind, 'reception'),
        inArray(opinions.source, ['spoken', 'reception']),
        ne(opinions.state, 'separate'),
        sql`not exists (select 1 from visit_matters where visit_matters.opinion_id = ${opinions.id})`,
      ),
    )
    .orderBy(asc(opinions.number))
}

export type Closing = NonNullable<Awaited<ReturnType<typeof findClosing>>>
export type ClosingRow = Closing['lines'][number]

/** One line for each opinion of the session. Of what is separate nothing is selected but that it is there. */
export function selectClosingLines(db: Db, isIt: SQL) {
  const shown = sql`${opinions.state} <> 'separate'`
  return db
    .select({
      ...CLOSING_COLUMNS,
      id: opinions.id,
      code: sql<string>`case when ${shown} then ${opinions.code} else '' end`,
      number: sql<number | null>`case when ${shown} then ${opinions.number} end`,
      text: sql<string>`case when ${shown} then substr(${opinions.originalText}, 1, 400) else '' end`,
      seq: opinions.seq,
      headHash: opinions.headHash,
      unitId: opinions.unitId,
      agencyId: opinions.agencyId,
      publicAt: opinions.publicAt,
      isCarried: isNotNull(opinions.carriedToId).mapWith(Boolean) as SQL<boolean>,
      reason: roomOutcomes.reason,
      outcomeDueOn: roomOutcomes.dueOn,
      agency: agencies.name,
    })
    .from(sessions)
    .innerJoin(opinions, heldForSession(sessions.id))
    .leftJoin(roomOutcomes, and(eq(roomOutcomes.opinionId, opinions.id), shown))
    .leftJoin(agencies, eq(agencies.id, sql`coalesce(${opinions.agencyId}, ${roomOutcomes.agencyId})`))
    .where(isIt)
    .orderBy(asc(isNotNull(opinions.carriedToId)), asc(opinions.number), asc(opinions.id))
}

/** True of an opinion that nobody decided about: the same as `closingBucket` says, for the moment of a write. */
export const IS_UNDECIDED = `opinions.state in (${UNGIVEN_STATES.map((state) => `'${state}'`).join(', ')})
  and not exists (select 1 from room_outcomes said where said.opinion_id = opinions.id and (
    said.outcome in ('parked', 'for_conclusion') or (said.outcome = 'to_agency' and said.agency_id is not null)
    or (said.outcome = 'answered_here' and exists (select 1 from answers spot where spot.opinion_id = opinions.id and spot.form = 'oral'))))`
