import { and, inArray, not, type SQL, sql } from 'drizzle-orm'
import { ANSWERED_STATES } from '../../src/domain/opinion.ts'
import { UNKEPT_STATES } from '../../src/domain/resolution.ts'
import { commitments } from '../schema/commitments.ts'
import { opinions } from '../schema/opinions.ts'

// Names are written out: in a select from one table drizzle leaves the table's name away.
const HAS_UNKEPT = sql`exists (select 1 from commitments as unkept where unkept.opinion_id = opinions.id
  and unkept.state in (${sql.raw(UNKEPT_STATES.map((state) => `'${state}'`).join(', '))}))`

const IS_UNSOLVED = sql`(opinions.disputed_at is not null or ${HAS_UNKEPT})`

/**
 * Which opinions are answered while something promised is still to be done, or while their asker disputes the answer; for any query over `opinions`. The same over
 * values: src/domain/resolution.ts.
 */
export const isUnresolved: SQL = and(inArray(opinions.state, [...ANSWERED_STATES]), IS_UNSOLVED)!

/** Which are answered with nothing left to do. Together with `isUnresolved` every answered one, each once. */
export const isResolved: SQL = and(inArray(opinions.state, [...ANSWERED_STATES]), not(IS_UNSOLVED))!

/** The commitments that keep an opinion from being resolved. */
export const isUnkept: SQL = inArray(commitments.state, [...UNKEPT_STATES])
