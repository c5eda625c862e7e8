import type { WindowAsked } from './card-window.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { clean } from './folding.ts'
import type { Place } from './list-page.ts'

/** What is asked for of a session's cards. */
export interface CardsAsked {
  /** A number or words; empty: all. */
  q: string
  /** The card that one comes back to, by its public code. */
  card: string | null
  /** What the page that asks has already; null: nothing, it is just being opened. */
  has: { stamp: string; mark: number } | null
  spoken: WindowAsked
  advance: WindowAsked
}

/** The two lists by what an address calls where they begin, where they end, and which one is to grow. */
const NAMES = { spoken: ['truoc', 'den'], advance: ['tiep', 'het'] } as const
const LONGEST = 200

/** Reads an address of the live page; whatever is mangled leads to the first page, whole. */
export function readCardsAsked(query: Record<string, string>): CardsAsked {
  const { moc: stamp, da, tim = '', the } = query
  const mark = readCursor(da, 1)?.[0]
  return {
    q: clean(tim).slice(0, LONGEST),
    card: the || null,
    has: stamp && mark !== undefined ? { stamp, mark } : null,
    spoken: windowOf('spoken', query),
    advance: windowOf('advance', query),
  }
}

/** The parts of an address that say which part of the lists a page shows. */
export function windowAddress(
  list: keyof typeof NAMES,
  { after, upto }: Pick<WindowAsked, 'after' | 'upto'>,
) {
  const [from, to] = NAMES[list]
  return { [from]: after && writeCursor(after), [to]: upto && writeCursor(upto) }
}

/** The part of an address that lets a list of an open page grow. */
export function growing(list: keyof typeof NAMES) {
  return { them: NAMES[list][0] }
}

function windowOf(list: keyof typeof NAMES, query: Record<string, string>): WindowAsked {
  const [from, to] = NAMES[list]
  const place = (name: string) => readCursor(query[name], 2) as Place | null
  return { after: place(from), upto: place(to), grows: query.them === from }
}
