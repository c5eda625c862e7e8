import type { Place } from './card-window.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { Arranged, ListedTurn } from './turn-list.ts'

/** The lists that are shown in parts: how an address calls where one begins and how far it goes at least, and so many of it stand on a page. */
const LISTS = {
  waiting: { from: 'cho', to: 'cho-den', size: 50 },
  skipped: { from: 'qua', to: 'qua-den', size: 20 },
  spoken: { from: 'xong', to: 'xong-den', size: 10 },
  removed: { from: 'bo', to: 'bo-den', size: 20 },
} as const
export type PagedList = keyof typeof LISTS
const NAMES = Object.keys(LISTS) as PagedList[]

/** A part of a list: it begins behind a place (null: with the first) and goes on to another one at least (null: as far as a page goes). */
export interface Stretch {
  after: Place | null
  upto: Place | null
}

/** Which part of each list is asked for. */
export type TurnsAsked = Record<PagedList, Stretch>

/** A part of a list: how many stand before and behind it, and, where some do, the part that goes on behind it and this one grown by a page. */
export interface TurnPage<Turn> {
  rows: Turn[]
  before: number
  behind: number
  next: Stretch | null
  grown: Stretch | null
}

/** Reads an address of the list; whatever is mangled leads to its beginning. */
export function readTurnsAsked(query: Record<string, string>): TurnsAsked {
  const place = (name: string) => readCursor(query[name], 2) as Place | null
  const stretches = NAMES.map((name) => {
    const { from, to } = LISTS[name]
    return [name, { after: place(from), upto: place(to) }]
  })
  return Object.fromEntries(stretches) as TurnsAsked
}

/** The parts of an address that say which part of each list a page shows. */
export function turnsAddress(asked: TurnsAsked): Record<string, string | null> {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const { after, upto } = asked[name]
      const { from, to } = LISTS[name]
      return [
        [from, after && writeCursor(after)],
        [to, upto && writeCursor(upto)],
      ]
    }),
  )
}

/** Every list in the part that is asked for. */
export function turnPages<Turn extends ListedTurn>(
  list: Arranged<Turn>,
  asked: TurnsAsked,
): Record<PagedList, TurnPage<Turn>> {
  const pages = NAMES.map((name) => [name, pageOf(list[name], asked[name], LISTS[name].size)])
  return Object.fromEntries(pages) as Record<PagedList, TurnPage<Turn>>
}

function pageOf<Turn extends ListedTurn>(
  turns: readonly Turn[],
  { after, upto }: Stretch,
  size: number,
): TurnPage<Turn> {
  const start = after ? placeBehind(turns, after) : 0
  const end = Math.min(turns.length, Math.max(start + size, upto ? placeBehind(turns, upto) : 0))
  const behind = turns.length - end
  return {
    rows: turns.slice(start, end),
    before: start,
    behind,
    next: behind > 0 ? { after: placeOf(turns[end - 1]!), upto: null } : null,
    grown: behind > 0 ? { after, upto: placeOf(turns[Math.min(end + size, turns.length) - 1]!) } : null,
  }
}

/** The part of those who wait, one longer at the edge over which `turn` moves, so that it stands on the page still. Null where it moves within the page. */
export function overTheEdge<Turn extends ListedTurn>(
  waiting: readonly Turn[],
  { rows, before }: TurnPage<Turn>,
  { turn, step }: { turn: Turn; step: 'up' | 'down' },
): Stretch | null {
  const [first, last] = [rows[0], rows.at(-1)]
  if (step === 'up' && turn.id === first?.id && before > 0 && last)
    return { after: before > 1 ? placeOf(waiting[before - 2]!) : null, upto: placeOf(last) }
  const below = waiting[before + rows.length]
  if (step === 'down' && turn.id === last?.id && below)
    return {
      after: before > 0 ? placeOf(waiting[before - 1]!) : null,
      // Whichever of the two stands there afterwards.
      upto: [below.position, Math.max(below.id, turn.id)],
    }
  return null
}

/** Those who spoke stand the latest first, everybody else by their places. */
function placeOf({ state, endedAt, position, id }: ListedTurn): Place {
  return [state === 'spoken' ? -(endedAt ?? 0) : position, id]
}

function placeBehind(turns: readonly ListedTurn[], [place, id]: Place): number {
  const at = turns.findIndex((turn) => {
    const [own, ownId] = placeOf(turn)
    return own > place || (own === place && ownId > id)
  })
  return at < 0 ? turns.length : at
}
