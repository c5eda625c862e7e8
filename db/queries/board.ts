import type { ResultSet } from '@libsql/client'
import { type SQL, sql } from 'drizzle-orm'
import type { BoardFilter } from '../../src/domain/board-filter.ts'
import type { Day } from '../../src/domain/day.ts'
import { ftsQuery } from '../../src/domain/folding.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { OpinionState } from '../../src/domain/opinion.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import type { Db } from '../database.ts'
import { units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { conditionOf, isPlace, shapeOf, sourceOf } from './board-condition.ts'
import { prepared, rowsOf, selectAsText } from './one-text.ts'
import { isOnBoard } from './visibility.ts'

const BOARD_PAGE = 50

/** One line of the board. Days `YYYY-MM-DD`, instants epoch ms. */
export interface BoardLine {
  code: string
  number: number | null
  topic: TopicCode
  state: OpinionState
  text: string
  place: string
  receivedOn: Day
  dueOn: Day | null
  /** 0 or 1, as the database says it. */
  dueProvisional: number
  answeredAt: number | null
  unit: string
  session: string | null
  sessionKind: SessionKind | null
  startsAt: number | null
}

export interface BoardUnit {
  id: number
  slug: string
  name: string
}

/** A page of rows newest first. `unknown`: the unit or the place in the list that was asked for is not there. */
export type BoardPage<Row> =
  | { ok: true; rows: Row[]; next: string | null; units: BoardUnit[] }
  | { ok: false; unknown: 'unit' | 'after'; units: BoardUnit[] }

/** The public board as far as `filter` asks for it, beside the units one may choose from. One trip. */
export function listBoard(db: Db, filter: BoardFilter, today: Day): Promise<BoardPage<BoardLine>> {
  return pageOf(db, filter, today, filter.q ? SEARCH : LIST)
}

const LIST: BoardReading = {
  name: 'list',
  columns: {
    code: opinions.code,
    number: opinions.number,
    topic: opinions.topic,
    state: opinions.state,
    // As much as an excerpt takes from the beginning.
    text: sql`substr(${opinions.publicText}, 1, 400)`,
    place: opinions.publicPlace,
    receivedOn: opinions.receivedOn,
    dueOn: opinions.dueOn,
    dueProvisional: opinions.dueProvisional,
    answeredAt: opinions.answeredAt,
    unit: units.name,
    session: sessions.code,
    sessionKind: sessions.kind,
    startsAt: sessions.startsAt,
  },
  joins: sql`
    join units on ${units.id} = ${opinions.unitId}
    left join sessions on ${sessions.id} = ${opinions.sessionId}`,
}

/** What was searched for may stand anywhere in the text. */
const SEARCH: BoardReading = {
  ...LIST,
  name: 'search',
  columns: { ...LIST.columns, text: opinions.publicText },
}

/** What a reader of the board wants of each row; `name` tells its shape from others'. */
export interface BoardReading {
  name: string
  columns: Record<string, unknown>
  joins: SQL
}

/** A page of the board with the columns and joins that a reader of it wants. */
export async function pageOf<Row extends { code: string }>(
  db: Db,
  filter: BoardFilter,
  today: Day,
  { name, columns, joins }: BoardReading,
): Promise<BoardPage<Row>> {
  const { from, place } = sourceOf(filter)
  const values = { ...filter, words: ftsQuery(filter.q), today }
  const page = prepared(`${name} ${shapeOf(filter)}`, values, () =>
    selectAsText(
      columns,
      sql`from ${from} ${joins} where ${conditionOf(filter, place)} order by ${place} desc limit ${BOARD_PAGE + 1}`,
    ),
  )
  const cursor = prepared('place on the board', values, () => sql`select id from opinions where ${isPlace()}`)
  const [found, unitRows, cursorRows] = await db.$client.batch([
    page,
    selectUnits(),
    ...(filter.after ? [cursor] : []),
  ])
  const units = unitsOf(unitRows)
  if (filter.unit && !units.some(({ slug }) => slug === filter.unit))
    return { ok: false, unknown: 'unit', units }
  if (filter.after && cursorRows?.rows.length === 0) return { ok: false, unknown: 'after', units }
  const rows = rowsOf<Row>(found)
  const shown = rows.slice(0, BOARD_PAGE)
  return { ok: true, rows: shown, next: rows.length > BOARD_PAGE ? shown.at(-1)!.code : null, units }
}

/** The units one may choose from when a filter could not be read. One trip. */
export async function listBoardUnits(db: Db): Promise<BoardUnit[]> {
  return unitsOf(await db.$client.execute(selectUnits()))
}

/** In force, or with opinions of their own from before they were merged. */
function selectUnits() {
  return prepared(
    'units of the board',
    {},
    () => sql`select ${units.id}, ${units.slug}, ${units.name} from units where ${units.toOn} is null
      or exists (select 1 from opinions where ${opinions.unitId} = ${units.id} and ${isOnBoard})`,
  )
}

function unitsOf(result: ResultSet | undefined): BoardUnit[] {
  return (result?.rows ?? [])
    .map(({ id, slug, name }) => ({ id: Number(id), slug: String(slug), name: String(name) }))
    .sort(compareNames)
}
