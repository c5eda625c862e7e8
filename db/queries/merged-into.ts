import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/**
 * A table of pairs, to be joined: each of these opinions as `asked` with whatever answers it as `opinion`: itself, and what it was merged into, however often. Where its own matter is public, the
 * answer of a private one is not among them: that was written for others.
 */
export function answeringOf(ids: SQLWrapper): SQL {
  return sql`(with recursive line(asked, opinion, is_public) as (
      select id, id, public_at is not null from opinions where id in ${ids}
      union
      select line.asked, departures.into_opinion_id, line.is_public from line
      join opinions on opinions.id = line.opinion and opinions.state = 'merged'
      join departures on departures.opinion_id = opinions.id and departures.undone_at is null and departures.left_to = 'merged')
    select line.asked, line.opinion from line join opinions target on target.id = line.opinion
    where target.id = line.asked or target.state <> 'separate' and (target.public_at is not null or not line.is_public)) answering`
}
