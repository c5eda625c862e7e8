import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { answers } from '../schema/answers.ts'

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
