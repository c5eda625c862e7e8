import { and, asc, inArray, ne, type SQL, sql } from 'drizzle-orm'
import type { BatchResponse } from 'drizzle-orm/batch'
import { ANSWERED_STATES, OPEN_STATES, type OpinionState } from '../../src/domain/opinion.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import type { Db } from '../database.ts'
import { commitments } from '../schema/commitments.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { type Rulebook, rulebookOf, rulebookReads } from './calendars.ts'
import { COMMITMENT_LINE, type CommitmentLine, isPublicCommitment, isStanding } from './commitment-parts.ts'
import { isResolved, isUnkept } from './resolution.ts'
import { isOnBoard } from './visibility.ts'

/** Of each list so many are shown; the number tells of all. */
export const CARRIED_SHOWN = 20

/** The session that is looked back from. */
export interface Later {
  id: number
  unitId: number
  kind: SessionKind
  startsAt: number
}

/** What came of the previous session of the same unit and kind, and what of it is still to do. Instants epoch ms. */
export interface CarryOver {
  previous: { code: string; theme: string; kind: SessionKind; startsAt: number }
  counts: { answered: number; resolved: number; open: number; commitments: number }
  opinions: { code: string; number: number | null; state: OpinionState; text: string }[]
  commitments: CommitmentLine[]
}

/** What is left from the previous session that was held in this unit, of the same kind, for the office: all but what is separate; beside the rulebook. One trip. */
export async function findCarryOver(
  db: Db,
  later: Later,
): Promise<{ carried: CarryOver | null; rulebook: Rulebook }> {
  const [days, rules, head, ...rows] = await db.batch([
    ...rulebookReads(db),
    ...carryOverReads(db, later, false),
  ])
  return { carried: carryOverOf(rows), rulebook: rulebookOf([days, rules, head]) }
}

/** The reads of a carry-over, for a batch that holds others too; `isPublic` counts and lists what anyone may read. */
export function carryOverReads(db: Db, later: Later, isPublic: boolean) {
  const seen = isPublic ? isOnBoard : ne(opinions.state, 'separate')
  // The table's name is written out: in a select from one table drizzle leaves it away.
  const atIt = sql`coalesce(opinions.carried_to_id, opinions.session_id) = (${previousOf(later)})`
  const promisedAtIt = sql`(commitments.session_id = (${previousOf(later)}) or exists (select 1 from opinions
    where opinions.id = commitments.opinion_id and ${seen} and ${atIt}))`
  const promised = and(isPublic ? isPublicCommitment : isStanding, promisedAtIt, isUnkept)!
  const text = isPublic ? opinions.publicText : opinions.originalText
  return [
    db
      .select({
        code: sessions.code,
        theme: sessions.theme,
        kind: sessions.kind,
        startsAt: sessions.startsAt,
      })
      .from(sessions)
      .where(sql`${sessions.id} = (${previousOf(later)})`),
    db.select(COUNTS).from(opinions).where(and(atIt, seen)),
    db
      .select({
        code: opinions.code,
        number: opinions.number,
        state: opinions.state,
        text: sql<string>`substr(${text}, 1, 200)`,
      })
      .from(opinions)
      .where(and(atIt, seen, inArray(opinions.state, [...OPEN_STATES])))
      .orderBy(asc(opinions.id))
      .limit(CARRIED_SHOWN),
    db.select({ count: sql<number>`count(*)` }).from(commitments).where(promised),
    db
      .select(COMMITMENT_LINE)
      .from(commitments)
      .where(promised)
      .orderBy(asc(commitments.dueOn), asc(commitments.id))
      .limit(CARRIED_SHOWN),
  ] as const
}

/** The rows of `carryOverReads`, named. */
export function carryOverOf(rows: BatchResponse<ReturnType<typeof carryOverReads>>): CarryOver | null {
  const [[previous], [opinionCounts], open, [promised], left] = rows
  if (!previous) return null
  const counts = { ...opinionCounts!, commitments: promised?.count ?? 0 }
  return { previous, counts, opinions: open, commitments: left }
}

const oneOf = (condition: SQL) => sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`
const COUNTS = {
  answered: oneOf(inArray(opinions.state, [...ANSWERED_STATES])),
  resolved: oneOf(isResolved),
  open: oneOf(inArray(opinions.state, [...OPEN_STATES])),
}

/** Id of the last session of this unit and kind that was held before this one. */
export function previousOf({ id, unitId, kind, startsAt }: Later): SQL {
  return sql`select before.id from sessions before where before.unit_id = ${unitId} and before.kind = ${kind}
    and before.state in ('held', 'concluded') and (before.starts_at, before.id) < (${startsAt}, ${id})
    order by before.starts_at desc, before.id desc limit 1`
}
