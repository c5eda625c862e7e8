import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import { ANSWERED_STATES, OPEN_STATES, type OpinionState } from '../../src/domain/opinion.ts'
import {
  isWorthALook,
  LIKELY_STATES,
  MOST_SIMILAR,
  NEWEST_OF_TERM,
  RAREST_TERMS,
  SAME_HAMLET_COUNTS,
  SAME_TOPIC_COUNTS,
  type SoughtTerm,
  sharedWords,
} from '../../src/domain/similar.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import type { Db } from '../database.ts'
import { opinions } from '../schema/opinions.ts'
import type { OpinionRow } from './opinions.ts'
import { visibleTo } from './visibility.ts'

/** An opinion that may be about the same matter, with why it was found. */
export interface SimilarOpinion {
  code: string
  unitId: number
  unit: string
  number: number | null
  state: OpinionState
  topic: TopicCode
  receivedOn: string
  /** 0 or 1: on the board. */
  isPublic: number
  /** 0 or 1: noted already as what is raised again. */
  isFirst: number
  /** Its beginning, as it was said. */
  text: string
  place: string
  hamlet: string | null
  person: string
  /** The newest answer that was issued, its beginning. */
  answer: string | null
  answeredOn: string | null
  /** In the words of the opinion that is being decided. */
  sharedWords: string[]
  sameHamlet: boolean
  sameTopic: boolean
}

type Sought = Pick<OpinionRow, 'id' | 'hamletId' | 'topic' | 'splitFromId' | 'repeatedOfId'>
type Found = Omit<SimilarOpinion, 'sharedWords' | 'sameHamlet' | 'sameTopic'> & {
  terms: string
  sameHamlet: number
  sameTopic: number
}

/**
 * Opinions that share rare words with this one, of those `actor` may see: first those still open, then those answered, the likeliest first, at most five of each. The rarest of
 * `terms` decide, and of each the newest opinions; what was split from the same letter is not among them. One trip.
 */
export async function findSimilar(
  db: Db,
  actor: Actor,
  opinion: Sought,
  terms: readonly SoughtTerm[],
): Promise<{ likely: SimilarOpinion[]; answered: SimilarOpinion[] }> {
  if (terms.length === 0) return { likely: [], answered: [] }
  const rows = await db.all<Found>(similarTo(actor, opinion, terms))
  const found = rows
    .map(({ terms: numbers, ...row }) => {
      const shared = (JSON.parse(numbers) as number[]).map((n) => terms[n]!)
      const sameHamlet = row.sameHamlet === 1
      const sameTopic = row.sameTopic === 1
      return { ...row, sameHamlet, sameTopic, shared: shared.length, sharedWords: sharedWords(shared) }
    })
    .filter((row) => isWorthALook(row, Math.min(terms.length, RAREST_TERMS)))
    .map(({ shared: _, ...row }) => row)
  const isLikely = ({ state }: SimilarOpinion) => (LIKELY_STATES as readonly string[]).includes(state)
  return {
    likely: found.filter(isLikely).slice(0, MOST_SIMILAR),
    answered: found.filter((row) => !isLikely(row)).slice(0, MOST_SIMILAR),
  }
}

/** The newest opinions that have each term, the rarest terms by that, who has at least two of them, and how near those are. */
function similarTo(actor: Actor, opinion: Sought, terms: readonly SoughtTerm[]): SQL {
  const phrases = JSON.stringify(terms.map(({ match }) => match))
  const isOpen = inArray(opinions.state, [...OPEN_STATES])
  const sameHamlet = sql`coalesce(${opinions.hamletId} = ${opinion.hamletId}, 0)`
  const sameTopic = sql`(${opinions.topic} = ${opinion.topic})`
  return sql`
    with asked(n, term) as (select key, value from json_each(${phrases})),
    owners(n, ids) as materialized (
      select n, (select json_group_array(rowid) from (
        select rowid from staff_search where staff_search match term order by rowid desc limit ${NEWEST_OF_TERM}))
      from asked),
    rare(n, ids, weight) as materialized (
      select n, ids, 2.0 - 1.0 * json_array_length(ids) / ${NEWEST_OF_TERM}
      from owners where json_array_length(ids) > 1 order by json_array_length(ids), n limit ${RAREST_TERMS}),
    sharing(id, terms, weight) as materialized (
      select value, json_group_array(n), sum(weight) from rare cross join json_each(rare.ids) group by value
      having count(*) >= (select min(2, count(*)) from rare)),
    near as (
      select ${opinions.id} as id, sharing.terms as terms, ${isOpen} as is_open, ${sameHamlet} as same_hamlet, ${sameTopic} as same_topic,
        sharing.weight + ${SAME_HAMLET_COUNTS} * ${sameHamlet} + ${SAME_TOPIC_COUNTS} * ${sameTopic} as nearness
      from sharing cross join opinions on ${opinions.id} = sharing.id
      where ${visibleTo(actor)} and ${isAnotherMatter(opinion)}
        and ${inArray(opinions.state, [...OPEN_STATES, ...ANSWERED_STATES])}),
    nearest as (
      select *, row_number() over (partition by is_open order by nearness desc, id desc) as nth from near)
    select o.code, o.unit_id as unitId, units.name as unit, o.number, o.state, o.topic, o.received_on as receivedOn,
      o.public_at is not null as isPublic, coalesce(o.id = ${opinion.repeatedOfId}, 0) as isFirst, substr(o.original_text, 1, 400) as text, o.place, hamlets.name as hamlet, people.name as person,
      terms, same_hamlet as sameHamlet, same_topic as sameTopic,
      substr(answers.text, 1, 400) as answer, answers.issued_on as answeredOn
    from nearest cross join opinions o on o.id = nearest.id
    join units on units.id = o.unit_id join people on people.id = o.person_id left join hamlets on hamlets.id = o.hamlet_id
    left join answers on answers.id = (select a.id from answers a where a.opinion_id = o.id and a.issued_at is not null order by a.issued_at desc, a.id desc limit 1)
    where nth <= ${MOST_SIMILAR * 2}
    order by is_open desc, nearness desc, o.id desc`
}

/** Not itself, nor the letter it was taken out of or another part of that letter: these share its words anyway. */
function isAnotherMatter({ id, splitFromId }: Sought): SQL {
  const letter = splitFromId ?? id
  return sql`${opinions.id} not in (${id}, ${letter}) and coalesce(${opinions.splitFromId} not in (${letter}, ${id}), 1)`
}

/** One opinion as far as `actor` may see it: what is compared with others, and what their forms ask of it. One trip. */
export async function findSought(db: Db, actor: Actor, code: string): Promise<OpinionRow | null> {
  const [row] = await db
    .select()
    .from(opinions)
    .where(and(eq(opinions.code, code), visibleTo(actor)))
    .limit(1)
  return row ?? null
}
