import { readCursor, writeCursor } from './cursor.ts'

/** Where a row stands in its list, which goes up by both: a row keeps its place whatever comes before or behind it. */
export type Place = readonly [place: number, id: number]

/** A part of a list: it begins behind a place (null: with the first) and goes on to another one at least (null: as far as a page goes). */
export interface Stretch {
  after: Place | null
  upto: Place | null
}

/** Such a part: how many stand before and behind it, and, where some do, the part that goes on behind it and this one grown by a page. */
export interface ListPage<Row> {
  rows: Row[]
  before: number
  behind: number
  next: Stretch | null
  grown: Stretch | null
}

/** How an address calls where a list begins and how far it goes, and how many of it stand on a page. */
export interface PagedAs {
  from: string
  to: string
  size: number
}

/** Reads from an address which part of each list is asked for; whatever is mangled leads to its beginning. */
export function readStretches<Name extends string>(
  lists: Record<Name, PagedAs>,
  query: Record<string, string>,
): Record<Name, Stretch> {
  const place = (name: string) => readCursor(query[name], 2) as Place | null
  const each = ([name, { from, to }]: [string, PagedAs]) => [name, { after: place(from), upto: place(to) }]
  return Object.fromEntries(Object.entries<PagedAs>(lists).map(each))
}

/** The parts of an address that say which part of each list a page shows. */
export function stretchAddress<Name extends string>(
  lists: Record<Name, PagedAs>,
  asked: Record<Name, Stretch>,
): Record<string, string | null> {
  const each = ([name, { from, to }]: [string, PagedAs]) => {
    const { after, upto } = asked[name as Name]
    return [
      [from, after && writeCursor(after)],
      [to, upto && writeCursor(upto)],
    ]
  }
  return Object.fromEntries(Object.entries<PagedAs>(lists).flatMap(each))
}

/** The part of `rows`, which go up by `placeOf`, that is asked for. */
export function listPage<Row>(
  rows: readonly Row[],
  placeOf: (row: Row) => Place,
  { after, upto }: Stretch,
  size: number,
): ListPage<Row> {
  const start = after ? countUpTo(rows, placeOf, after) : 0
  const end = Math.min(rows.length, Math.max(start + size, upto ? countUpTo(rows, placeOf, upto) : 0))
  const behind = rows.length - end
  return {
    rows: rows.slice(start, end),
    before: start,
    behind,
    next: behind > 0 ? { after: placeOf(rows[end - 1]!), upto: null } : null,
    grown: behind > 0 ? { after, upto: placeOf(rows[Math.min(end + size, rows.length) - 1]!) } : null,
  }
}

/** So many of `rows`, which go up by `placeOf`, stand at this place or before it. */
export function countUpTo<Row>(
  rows: readonly Row[],
  placeOf: (row: Row) => Place,
  [place, id]: Place,
): number {
  const at = rows.findIndex((row) => {
    const [own, ownId] = placeOf(row)
    return own > place || (own === place && ownId > id)
  })
  return at < 0 ? rows.length : at
}
