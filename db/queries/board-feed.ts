import { type SQL, sql } from 'drizzle-orm'
import type { BoardFilter } from '../../src/domain/board-filter.ts'
import type { Day } from '../../src/domain/day.ts'
import { ftsQuery } from '../../src/domain/folding.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import type { Db } from '../database.ts'
import { answers } from '../schema/answers.ts'
import { opinions } from '../schema/opinions.ts'
import { conditionOf, shapeOf } from './board-condition.ts'
import { prepared, rowsOf, selectAsText } from './one-text.ts'

/** As many news as a feed tells of; who reads it once a day misses none. */
const NEWEST = 50

/** A newly published opinion, or (with `form`) an answer to one. Instants epoch ms. */
export interface BoardNews {
  code: string
  topic: TopicCode
  unit: string
  /** The beginning of what was asked, or answered. */
  text: string
  at: number
  form: 'oral' | 'written' | null
  version: number | null
  /** 0 or 1: it corrects an answer that was published before. */
  corrects: number
}

export interface BoardFeed {
  installationId: string
  /** The name of the unit that the filter asks for. */
  unit: string | null
  /** When the installation was set up: the moment of a feed without news. */
  beganAt: number
  /** The newest first. */
  news: BoardNews[]
}

/** What came onto the board last within a filter: opinions as they were published and answers as they were issued; null where there is no such unit. One trip. */
export async function findBoardFeed(db: Db, filter: BoardFilter, today: Day): Promise<BoardFeed | null> {
  const values = { ...filter, words: ftsQuery(filter.q), today }
  const shape = shapeOf(filter)
  const [published, answered, found] = await db.$client.batch([
    prepared(`news of the board ${shape}`, values, () => newOpinions(filter)),
    prepared(`answers of the board ${shape}`, values, () => newAnswers(filter)),
    prepared(
      'feed of the board',
      values,
      () => sql`select installation_id, created_at, (select name from units where slug = ${sql.placeholder('unit')}) as unit
        from installation where id = 1`,
    ),
  ])
  const [row] = found!.rows
  if (!row || (filter.unit !== null && row.unit === null)) return null
  const news = [...rowsOf<BoardNews>(published), ...rowsOf<BoardNews>(answered)]
  return {
    installationId: String(row.installation_id),
    beganAt: Number(row.created_at),
    unit: row.unit === null ? null : String(row.unit),
    news: news.sort((a, b) => b.at - a.at || (a.code < b.code ? -1 : 1)).slice(0, NEWEST),
  }
}

/** Of a search, the newest opinions that have its words: a word that every second one has would else be looked up whole. */
const NEWEST_FOUND = 400

const isSearch = ({ q }: BoardFilter) => ftsQuery(q) !== null

const FOUND = sql`(select rowid as found from public_search where public_search match ${sql.placeholder('words')}
  order by rowid desc limit ${NEWEST_FOUND}) cross join opinions on ${opinions.id} = found`

/** Everything that a filter asks for beside its words. */
const asked = (filter: BoardFilter) => conditionOf({ ...filter, q: '' }, sql`${opinions.id}`)

const UNIT = sql`(select name from units where units.id = ${opinions.unitId})`

function newOpinions(filter: BoardFilter): SQL {
  const columns = {
    ...{ code: opinions.code, topic: opinions.topic, unit: UNIT, at: opinions.publicAt },
    text: sql`substr(${opinions.publicText}, 1, 600)`,
    form: sql`null`,
    version: sql`null`,
    corrects: sql`0`,
  }
  return selectAsText(
    columns,
    sql`from ${isSearch(filter) ? FOUND : sql`opinions`} where ${asked(filter)} order by ${opinions.publicAt} desc limit ${NEWEST}`,
  )
}

function newAnswers(filter: BoardFilter): SQL {
  const columns = {
    ...{ code: opinions.code, topic: opinions.topic, unit: UNIT, at: answers.issuedAt },
    text: sql`substr(${answers.text}, 1, 600)`,
    form: answers.form,
    version: answers.version,
    corrects: sql`${answers.correctsId} is not null`,
  }
  // From the newest answers to their opinions, unless a search has named the opinions already.
  const source = isSearch(filter)
    ? sql`${FOUND} join answers on ${answers.opinionId} = ${opinions.id}`
    : sql`answers cross join opinions on ${opinions.id} = ${answers.opinionId}`
  return selectAsText(
    columns,
    sql`from ${source} where ${answers.isPublic} = 1 and ${answers.issuedAt} is not null and ${asked(filter)}
      order by ${answers.issuedAt} desc limit ${NEWEST}`,
  )
}
