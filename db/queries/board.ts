import { and, eq, exists, gte, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { BoardFilter } from '../../src/domain/board-filter.ts'
import type { Day } from '../../src/domain/day.ts'
import { ftsQuery } from '../../src/domain/folding.ts'
import { compareNames } from '../../src/domain/naming.ts'
import { OPEN_STATES, type OpinionState } from '../../src/domain/opinion.ts'
import { statesBehind } from '../../src/domain/progress.ts'
import type { SessionKind } from '../../src/domain/session.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import type { Db } from '../database.ts'
import { units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { rowsOf, selectAsText } from './one-text.ts'
import { isHidden, isOnBoard } from './visibility.ts'

export const BOARD_PAGE = 50

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
  const columns = {
    code: opinions.code,
    number: opinions.number,
    topic: opinions.topic,
    state: opinions.state,
    // As much as an excerpt takes; a search may have found its word further on.
    text: filter.q ? sql`${opinions.publicText}` : sql`substr(${opinions.publicText}, 1, 400)`,
    place: opinions.place,
    receivedOn: opinions.receivedOn,
    dueOn: opinions.dueOn,
    answeredAt: opinions.answeredAt,
    unit: units.name,
    session: sessions.code,
    sessionKind: sessions.kind,
    startsAt: sessions.startsAt,
  }
  const joins = sql`
    join units on ${units.id} = ${opinions.unitId}
    left join sessions on ${sessions.id} = ${opinions.sessionId}`
  return pageOf<BoardLine>(db, filter, today, columns, joins)
}

/** A page of the board with the columns and joins that a reader of it wants. */
export async function pageOf<Row extends { code: string }>(
  db: Db,
  filter: BoardFilter,
  today: Day,
  columns: Record<string, unknown>,
  joins: SQL,
): Promise<BoardPage<Row>> {
  const { from, place } = sourceOf(filter)
  const rest = sql`from ${from} ${joins} where ${conditionOf(filter, place, today)}
    order by ${place} desc limit ${BOARD_PAGE + 1}`
  const [page, unitRows, cursor] = await db.batch([
    selectAsText(db, columns, rest),
    selectUnits(db),
    db
      .select({ id: opinions.id })
      .from(opinions)
      .where(isPlace(filter.after ?? '')),
  ])
  const unitsShown = unitRows.sort(compareNames)
  if (filter.unit && !unitRows.some(({ slug }) => slug === filter.unit)) {
    return { ok: false, unknown: 'unit', units: unitsShown }
  }
  if (filter.after && cursor.length === 0) return { ok: false, unknown: 'after', units: unitsShown }
  const found = rowsOf<Row>(page)
  const rows = found.slice(0, BOARD_PAGE)
  return { ok: true, rows, next: found.length > BOARD_PAGE ? rows.at(-1)!.code : null, units: unitsShown }
}

/** The units one may choose from when a filter could not be read. One trip. */
export async function listBoardUnits(db: Db): Promise<BoardUnit[]> {
  return (await selectUnits(db)).sort(compareNames)
}

/** In force, or with opinions of their own from before they were merged. */
function selectUnits(db: Db) {
  const own = db
    .select({ one: sql`1` })
    .from(opinions)
    .where(and(eq(opinions.unitId, units.id), isOnBoard))
  return db
    .select({ id: units.id, slug: units.slug, name: units.name })
    .from(units)
    .where(or(isNull(units.toOn), exists(own)))
}

/** A search runs down the full-text index, which holds its rows in the order of their ids: sorted by any other column it would be read whole and sorted. */
function sourceOf({ q }: BoardFilter): { from: SQL; place: SQL } {
  return ftsQuery(q)
    ? {
        from: sql`public_search join opinions on ${opinions.id} = public_search.rowid`,
        place: sql`public_search.rowid`,
      }
    : { from: sql`opinions`, place: sql`${opinions.id}` }
}

function conditionOf(filter: BoardFilter, place: SQL, today: Day): SQL {
  const { q, unit, topic, state, from, to, after } = filter
  const words = ftsQuery(q)
  return and(
    isOnBoard,
    words ? sql`public_search match ${words}` : undefined,
    after ? sql`${place} < (select id from opinions where ${isPlace(after)})` : undefined,
    unit ? sql`${opinions.unitId} = (select id from units where slug = ${unit})` : undefined,
    topic ? eq(opinions.topic, topic) : undefined,
    state === 'overdue' ? isOverdue(today) : undefined,
    state && state !== 'overdue' ? inArray(opinions.state, [...statesBehind(state)]) : undefined,
    from ? gte(opinions.receivedOn, from) : undefined,
    to ? lte(opinions.receivedOn, to) : undefined,
  )!
}

function isOverdue(today: Day): SQL {
  return and(inArray(opinions.state, [...OPEN_STATES]), sql`${opinions.dueOn} < ${today}`)!
}

/** A place in the list stays one after its opinion was hidden; the code of what never was public marks no place. */
function isPlace(code: string): SQL {
  return and(eq(opinions.code, code), or(isOnBoard, isHidden))!
}
