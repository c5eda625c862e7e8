import {
  type ListPage,
  listPage,
  type Place,
  readStretches,
  type Stretch,
  stretchAddress,
} from './list-page.ts'
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

/** Which part of each list is asked for. */
export type TurnsAsked = Record<PagedList, Stretch>

/** Reads an address of the list; whatever is mangled leads to its beginning. */
export function readTurnsAsked(query: Record<string, string>): TurnsAsked {
  return readStretches(LISTS, query)
}

/** The parts of an address that say which part of each list a page shows. */
export function turnsAddress(asked: TurnsAsked): Record<string, string | null> {
  return stretchAddress(LISTS, asked)
}

/** Every list in the part that is asked for. */
export function turnPages<Turn extends ListedTurn>(
  list: Arranged<Turn>,
  asked: TurnsAsked,
): Record<PagedList, ListPage<Turn>> {
  const pages = NAMES.map((name) => [name, listPage(list[name], placeOf, asked[name], LISTS[name].size)])
  return Object.fromEntries(pages) as Record<PagedList, ListPage<Turn>>
}

/** The part of those who wait, one longer at the edge over which `turn` moves, so that it stands on the page still. Null where it moves within the page. */
export function overTheEdge<Turn extends ListedTurn>(
  waiting: readonly Turn[],
  { rows, before }: ListPage<Turn>,
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
