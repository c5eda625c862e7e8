import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { type Actor, unitsAs } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/day.ts'
import type { DueMarks } from '../../src/domain/due-span.ts'
import { ftsQuery } from '../../src/domain/folding.ts'
import type { OpinionKind, OpinionState } from '../../src/domain/opinion.ts'
import { type QueueFilter, searchedFor } from '../../src/domain/queue-filter.ts'
import type { StaleBound } from '../../src/domain/stale.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import type { Db } from '../database.ts'
import { agencies } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { selectAsText } from './one-text.ts'
import { type QueueChoices, readChoices, selectChoices } from './queue-choices.ts'
import { askedFor } from './queue-condition.ts'
import { visibleTo } from './visibility.ts'

const QUEUE_PAGE = 50

/** One line of the queue. Days `YYYY-MM-DD`. */
export interface QueueLine {
  code: string
  seq: number
  unitId: number
  number: number | null
  text: string
  person: string
  kind: OpinionKind
  topic: TopicCode
  state: OpinionState
  agency: string | null
  dueOn: Day | null
  /** 0 or 1, as the database says it. */
  dueProvisional: number
  receivedOn: Day
}

/** What a filter needs beside itself: the receipt code that was typed as the search, since when an opinion lies still, and what the working calendar says of today. */
interface Beside {
  receiptHash?: string | null
  stale?: readonly StaleBound[]
  marks?: DueMarks | null
}

/**
 * A page of what `actor` may see and `filter` asks for: newest first, or, where it asks for what is due, the most urgent first. One trip, with the choices
 * of the filters.
 */
export async function findQueue(
  db: Db,
  actor: Actor,
  filter: QueueFilter,
  today: Day,
  { receiptHash = null, stale = [], marks = null }: Beside = {},
): Promise<{ rows: QueueLine[]; next: string | null; choices: QueueChoices }> {
  const asked = and(visibleTo(actor), ...askedFor(filter, today, { actorId: actor.id, stale, marks }))!
  const page = pageOf(actor, filter, asked, receiptHash)
  const [text, ...choices] = await db.batch([
    db.get<{ page: string }>(selectAsText(columnsOf(filter), page)),
    ...selectChoices(db, actor),
  ])
  const found = JSON.parse(text.page) as QueueLine[]
  const rows = found.slice(0, QUEUE_PAGE)
  return {
    rows,
    next: found.length > QUEUE_PAGE ? rows.at(-1)!.code : null,
    choices: readChoices(choices),
  }
}

const columnsOf = ({ q }: QueueFilter) => ({
  code: opinions.code,
  seq: opinions.seq,
  unitId: opinions.unitId,
  number: opinions.number,
  // As much as an excerpt takes; a search may have found its word further on.
  text: q ? sql`${opinions.originalText}` : sql`substr(${opinions.originalText}, 1, 240)`,
  person: people.name,
  kind: opinions.kind,
  topic: opinions.topic,
  state: opinions.state,
  agency: agencies.name,
  dueOn: opinions.dueOn,
  dueProvisional: opinions.dueProvisional,
  receivedOn: opinions.receivedOn,
})

/**
 * The ids of the page come first, from the indexes as far as they can; names and texts are read for its fifty-one rows only. A cross join
 * keeps SQLite to that order.
 */
function pageOf(actor: Actor, filter: QueueFilter, asked: SQL, receiptHash: string | null): SQL {
  const words = receiptHash ? null : ftsQuery(searchedFor(filter.q))
  // The full-text index holds its rows in the order of their ids: sorted by any other column it would be read whole.
  const id = words ? sql`staff_search.rowid` : sql`${opinions.id}`
  const source = words
    ? sql`staff_search cross join opinions on ${opinions.id} = staff_search.rowid`
    : sourceFor(actor, filter, receiptHash)
  const order = (place: SQL) => (filter.due ? sql`${opinions.dueOn}, ${place}` : sql`${place} desc`)
  const conditions = and(
    words ? sql`staff_search match ${words}` : undefined,
    receiptHash ? hasReceiptOrCode(receiptHash, filter.q) : undefined,
    filter.after ? isAfter(filter, id) : undefined,
    asked,
  )
  return sql`from (select ${opinions.id} as page_id from ${source} where ${conditions}
      order by ${order(id)} limit ${QUEUE_PAGE + 1})
    cross join opinions on ${opinions.id} = page_id
    cross join people on ${people.id} = ${opinions.personId}
    left join agencies on ${agencies.id} = ${opinions.agencyId}
    order by ${order(sql`${opinions.id}`)}`
}

/** Over many units no index has the order; where nothing narrows the list, its newest rows are soon found from the end of the table. */
function sourceFor(actor: Actor, filter: QueueFilter, receiptHash: string | null): SQL {
  const { unit, session, state, agencyId, due, waits, officer, supportBy } = filter
  const isNarrow = [unit, session, state, agencyId, due, waits, officer, supportBy, receiptHash].some(
    (value) => value !== null,
  )
  const isWide = unitsAs(actor, 'secretary', 'leader', 'inspector').length > 1
  return isWide && !isNarrow ? sql`opinions not indexed` : sql`opinions`
}

/** A receipt code may also be read as a public one. */
function hasReceiptOrCode(receiptHash: string, q: string): SQL {
  return or(eq(opinions.receiptCodeHash, receiptHash), eq(opinions.code, q.toUpperCase().replace('-', '')))!
}

function isAfter({ after, due }: QueueFilter, id: SQL): SQL {
  const last = (columns: SQL) => sql`(select ${columns} from opinions last where last.code = ${after})`
  return due
    ? sql`(${opinions.dueOn}, ${id}) > ${last(sql`last.due_on, last.id`)}`
    : sql`${id} < ${last(sql`last.id`)}`
}
