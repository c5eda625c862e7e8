import { inArray, sql } from 'drizzle-orm'
import { ANSWERED_STATES } from '../../src/domain/opinion.ts'
import {
  isWorthALook,
  NEWEST_OF_TERM,
  RAREST_TERMS,
  SAME_TOPIC_COUNTS,
  type SoughtTerm,
} from '../../src/domain/similar.ts'
import type { Db } from '../database.ts'
import { opinions } from '../schema/opinions.ts'
import { isOnBoard } from './visibility.ts'

/** A published answer to a matter like the one that is being written, as everybody may read it. */
export interface SimilarAnswer {
  code: string
  unit: string
  /** What was asked and what was answered, their beginnings. */
  text: string
  answer: string
  answeredOn: string
}

/** At most so many are offered. */
const MOST_OFFERED = 3
/** Of the nearest, so many are looked at closely. */
const LOOKED_AT = 12

type Found = SimilarAnswer & { shared: number; sameTopic: number }

/**
 * Answered opinions of the public board that share rare words with what is being written, the nearest first, at most three. The rarest of `terms` decide, and of each the newest
 * opinions, so that it costs the same on a large board. One trip; writes nothing.
 */
export async function findSimilarAnswers(
  db: Db,
  terms: readonly SoughtTerm[],
  topic: string,
): Promise<SimilarAnswer[]> {
  if (terms.length === 0) return []
  const rows = await db.all<Found>(nearest(terms, topic))
  const sought = Math.min(terms.length, RAREST_TERMS)
  return rows
    .filter(({ shared, sameTopic }) =>
      isWorthALook({ shared, sameHamlet: false, sameTopic: sameTopic === 1 }, sought),
    )
    .slice(0, MOST_OFFERED)
    .map(({ shared: _, sameTopic: __, ...answer }) => answer)
}

function nearest(terms: readonly SoughtTerm[], topic: string) {
  const phrases = JSON.stringify(terms.map(({ match }) => match))
  const sameTopic = sql`(${opinions.topic} = ${topic})`
  return sql`
    with asked(n, term) as (select key, value from json_each(${phrases})),
    counted(n, term, times) as materialized (
      select n, term, (select count(*) from (select 1 from public_search where public_search match term limit ${NEWEST_OF_TERM + 1})) from asked),
    rare(n, weight, ids) as materialized (
      select n, 2.0 - 1.0 * times / ${NEWEST_OF_TERM + 1},
        (select json_group_array(rowid) from (select rowid from public_search where public_search match term order by rowid desc limit ${NEWEST_OF_TERM}))
      from counted where times > 0 order by times, n limit ${RAREST_TERMS}),
    sharing(id, shared, weight) as materialized (
      select value, count(*), sum(weight) from rare cross join json_each(rare.ids) group by value),
    near(id, shared, same_topic, nearness, answer_id) as materialized (
      select ${opinions.id}, sharing.shared, ${sameTopic}, sharing.weight + ${SAME_TOPIC_COUNTS} * ${sameTopic},
        (select a.id from answers a where a.opinion_id = ${opinions.id} and a.is_public and a.issued_at is not null and a.issued_on is not null
          order by a.issued_at desc, a.id desc limit 1)
      from sharing cross join opinions on ${opinions.id} = sharing.id
      where ${isOnBoard} and ${inArray(opinions.state, [...ANSWERED_STATES])}
      order by 4 desc, 1 desc limit ${LOOKED_AT})
    select o.code, units.name as unit, substr(o.public_text, 1, 300) as text, substr(answers.text, 1, 400) as answer, answers.issued_on as answeredOn,
      near.shared, near.same_topic as sameTopic
    from near join opinions o on o.id = near.id join units on units.id = o.unit_id join answers on answers.id = near.answer_id
    order by nearness desc, o.id desc`
}
