import { and, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import type { StaleBound } from '../../src/domain/stale.ts'
import { supports } from '../schema/agency-work.ts'
import { opinions } from '../schema/opinions.ts'

/** States in which an agency has the matter and can still be helped. */
const IN_WORK = ['assigned', 'drafted'] as const

/** The asker was asked something and has not answered. */
export const HAS_OPEN_INQUIRY = sql`exists (select 1 from inquiries
  where inquiries.opinion_id = ${opinions.id} and inquiries.answered_at is null)`

/** Waits for the asker: the office asked, and its own clock goes on. */
export const WAITS_FOR_ASKER: SQL = and(inArray(opinions.state, [...OPEN_STATES]), HAS_OPEN_INQUIRY)!

const IS_UNSAID = sql`supports.ended_at is null and supports.contributed_at is null`

/** Waits for a supporting agency that has said nothing yet; with `agencyId` for that one, from the few rows that are its. */
export function waitsForSupport(agencyId: number | SQL | null = null): SQL {
  const unsaid =
    agencyId === null
      ? sql`exists (select 1 from supports where supports.opinion_id = ${opinions.id} and ${IS_UNSAID})`
      : sql`${opinions.id} in (select supports.opinion_id from supports
          where supports.agency_id = ${agencyId} and ${IS_UNSAID})`
  return and(inArray(opinions.state, [...IN_WORK]), unsaid)!
}

/** One of these agencies helps with it now. As a list of ids, so that both ways to an opinion have an index. */
export function isSupportedBy(agencyIds: readonly number[]): SQL {
  return sql`${opinions.id} in (select supports.opinion_id from supports
    where ${and(inArray(supports.agencyId, [...agencyIds]), isNull(supports.endedAt))})`
}

/** Open, and nobody took a step for STALE_AFTER, by each unit's own bound (src/domain/stale.ts). Units without a bound are left out. */
export function isStale(bounds: readonly StaleBound[]): SQL {
  const each = bounds.map(({ unitIds, before }) =>
    and(inArray(opinions.unitId, [...unitIds]), lt(opinions.updatedAt, before)),
  )
  return and(inArray(opinions.state, [...OPEN_STATES]), or(...each) ?? sql`0`)!
}
