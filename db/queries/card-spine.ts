import { and, type SQL, sql } from 'drizzle-orm'
import type { Placed } from '../../src/domain/card-window.ts'
import { ftsQuery } from '../../src/domain/folding.ts'
import { searchedFor } from '../../src/domain/queue-filter.ts'
import type { Db } from '../database.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { PLACE_OF_CARD } from './agenda-lines.ts'
import { hasCard } from './has-card.ts'
import { heldForSession } from './held-for.ts'
import { selectAsText } from './one-text.ts'

/** One card of the lists of a session, without its words. Flags are 0 or 1, as the database says them. */
export interface SpineRow extends Placed {
  /** Raised in the room, not sent before it. */
  isSpoken: number
  /** Something happened to it since the mark. */
  isNew: number
  /** It holds the words that are searched for. */
  isFound: number
}

/** Behind everything that is in its usual place. */
const BEHIND = 1_000_000

const isSpoken = sql`${opinions.source} in ('spoken', 'reception')`

/**
 * What was said stands newest first, what was carried here behind it; what was sent before stands in the order of the agenda, then by its number, what was carried here
 * last.
 */
const place = sql`case when ${isSpoken} then case when ${opinions.carriedToId} is null then -coalesce(${opinions.number}, 0) else coalesce(${opinions.number}, 0) end
  else coalesce(${PLACE_OF_CARD}, ${BEHIND} + coalesce(${opinions.number}, 0) + case when ${opinions.carriedToId} is null then 0 else ${BEHIND} end) end`

/** Every card of the session that `isIt` selects, in the order of the lists, as one text (`rowsOf` reads it): a thousand of them are a few milliseconds. */
export function selectSpine(db: Db, isIt: SQL, { q, mark }: { q: string; mark: number | null }) {
  const columns = {
    id: opinions.id,
    code: opinions.code,
    number: opinions.number,
    place,
    isSpoken,
    isNew: isNewSince(mark),
    isFound: isFoundBy(q),
  }
  const rest = sql`from ${sessions} join ${opinions} on ${heldForSession(sessions.id)} where ${and(isIt, hasCard)}
    order by place, ${opinions.id}`
  return db.get<{ page: string }>(selectAsText(columns, rest))
}

/** Where the record of events ends now: what happens later has a higher number. */
export const MARK_NOW = sql<number>`(select coalesce(max(id), 0) from events)`

/** Since this mark somebody may have to be named no more, or by another name: told apart, erased, mended. Without a mark everything is new. */
export function namesMovedSince(mark: number | null): SQL<number> {
  if (mark === null) return sql<number>`1`
  return sql<number>`exists (select 1 from events where id > ${mark} and step in ('separate', 'rejoin', 'erase', 'mend_card'))`
}

/** A change of the agenda may change what is prepared for any of its lines. */
function isNewSince(mark: number | null): SQL {
  if (mark === null) return sql`1`
  return sql`${opinions.id} in (select cast(substr(subject, 9) as integer) from events where id > ${mark} and subject like 'opinion:%')
    or exists (select 1 from events where id > ${mark} and subject = 'agenda:' || ${sessions.id})`
}

function isFoundBy(q: string): SQL {
  const words = ftsQuery(searchedFor(q))
  return words === null
    ? sql`0`
    : sql`${opinions.id} in (select rowid from staff_search where staff_search match ${words})`
}
