import { and, asc, eq, inArray, isNull, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { answers } from '../schema/answers.ts'
import { departures } from '../schema/handling.ts'
import { opinions } from '../schema/opinions.ts'

/** Which answers belong to a pair of `answeringOf`; cross joined to it in this order, so that they are found by its ids and not read whole. */
export const IS_ANSWERING: SQL = sql`${answers.opinionId} = answering.opinion`

/**
 * A table of pairs, to select from: each of these opinions as `asked` with whatever answers it as `opinion`: itself, and what it was merged into, however often. Where its own matter is public, the
 * answer of a private one is not among them: that was written for others.
 */
export function answeringOf(ids: SQLWrapper): SQL {
  return sql`(with recursive line(asked, opinion, is_public) as (
      select id, id, public_at is not null from opinions where id in ${ids}
      union
      select line.asked, departures.into_opinion_id, line.is_public from line
      cross join opinions on opinions.id = line.opinion and opinions.state = 'merged'
      cross join departures on departures.opinion_id = opinions.id and departures.undone_at is null and departures.left_to = 'merged')
    select line.asked, line.opinion from line cross join opinions target on target.id = line.opinion
    where target.id = line.asked or target.state <> 'separate' and (target.public_at is not null or not line.is_public)) answering`
}

/** What is merged, directly, into opinions; for a batch. `isInto` is a condition on `departures.intoOpinionId`. */
export function selectMergedInto(db: Db, isInto: SQL) {
  const { id, code, state, seq, headHash } = opinions
  return db
    .select({ into: departures.intoOpinionId, id, code, state, seq, headHash })
    .from(departures)
    .innerJoin(opinions, eq(id, departures.opinionId))
    .where(and(isInto, isNull(departures.undoneAt), inArray(state, ['merged'])))
    .orderBy(asc(departures.id))
}

/** What is merged, directly, into one opinion. One trip. */
export function findMergedInto(db: Db, id: number) {
  return selectMergedInto(db, eq(departures.intoOpinionId, id))
}
