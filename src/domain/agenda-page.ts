import {
  type ListPage,
  listPage,
  type Place,
  readStretches,
  type Stretch,
  stretchAddress,
} from './list-page.ts'

/** How an address calls where the lines of a page begin and how far they go at least. */
const LISTS = { lines: { from: 'dong', to: 'dong-den', size: 50 } } as const

/** Which part of an agenda an address asks for; whatever is mangled leads to its beginning. */
export const readLinesAsked = (query: Record<string, string>): Stretch => readStretches(LISTS, query).lines

/** The parts of an address that say which part of an agenda a page shows. */
export const linesAddress = (lines: Stretch) => stretchAddress(LISTS, { lines })

/** What a part needs to know of a line, and of lines that stand together. */
interface Listed {
  opinionId: number
  code: string
}
interface Group<Line extends Listed> {
  key: string
  lines: Line[]
}

/** What must stand on the page: a line by its code, or a group by its key. `isMoved`: it has just changed its place, and all that stands around it with it. */
export interface Sought {
  code: string
  isMoved: boolean
}

/** What a page shows of a group: `lines` begin behind `from` of its lines; `next` is the code of the one that follows on the next page, null where the group ends here. */
export interface AgendaPart<Line extends Listed> {
  group: Group<Line>
  at: number
  from: number
  lines: Line[]
  next: string | null
}

/** A part of an agenda; `asked` is how an address asks for just that part. */
export interface AgendaPage<Line extends Listed> extends Omit<ListPage<Line>, 'rows'> {
  asked: Stretch
  parts: AgendaPart<Line>[]
}

interface Row<Line extends Listed> {
  line: Line
  key: string
  /** Among all lines, from 1. */
  rank: number
}

/** The part of the agenda that is asked for, moved or grown where what is `sought` stands outside it. */
export function agendaPage<Line extends Listed>(
  groups: readonly Group<Line>[],
  { after, upto }: Stretch,
  sought: Sought | null,
): AgendaPage<Line> {
  const rows = groups
    .flatMap(({ key, lines }) => lines.map((line) => ({ line, key })))
    .map((row, i) => ({ ...row, rank: i + 1 }))
  const settled = (place: Place | null) => place && settle(rows, place, sought?.isMoved ?? false)
  const start = settled(after)
  const given = { after: start && start[0] < rows.length ? start : null, upto: settled(upto) }
  const asked = sought ? showing(rows, given, sought.code) : given
  const { rows: shown, ...page } = pageOf(rows, asked)
  return { ...page, asked, parts: partsOf(groups, shown) }
}

const pageOf = <Line extends Listed>(rows: readonly Row<Line>[], asked: Stretch) =>
  listPage(rows, placeOf, asked, LISTS.lines.size)

const placeOf = ({ rank, line }: Row<Listed>): Place => [rank, line.opinionId]

/**
 * A place as it is now. After a turn everything else keeps its rank. Otherwise lines may have come and gone since: where the line that was named stands further on or is
 * gone, one line is shown twice rather than one never.
 */
function settle(rows: readonly Row<Listed>[], [rank, id]: Place, byRank: boolean): Place | null {
  const own = byRank ? undefined : rows.find(({ line }) => line.opinionId === id)
  const at = byRank ? rank : own && own.rank <= rank ? own.rank : rank - 1
  const row = rows[Math.min(at, rows.length) - 1]
  return row ? placeOf(row) : null
}

/** Over the edge of the page it grows by a line; what stands further away begins a page of its own. */
function showing(rows: readonly Row<Listed>[], asked: Stretch, code: string): Stretch {
  const isIt = ({ line, key }: Row<Listed>) => line.code === code || key === code
  const from = rows.findIndex(isIt)
  const page = pageOf(rows, asked)
  const end = page.before + page.rows.length
  if (from < 0 || (from < end && rows.findLastIndex(isIt) >= page.before)) return asked
  const upTo = (count: number) => (count > 0 ? placeOf(rows[count - 1]!) : null)
  if (from === end) return { after: asked.after, upto: upTo(from + 1) }
  return { after: upTo(from), upto: from === page.before - 1 ? upTo(end) : null }
}

function partsOf<Line extends Listed>(
  groups: readonly Group<Line>[],
  shown: readonly Row<Line>[],
): AgendaPart<Line>[] {
  return groups.flatMap((group, at) => {
    const lines = shown.filter(({ key }) => key === group.key).map(({ line }) => line)
    if (lines.length === 0) return []
    const from = group.lines.indexOf(lines[0]!)
    return [{ group, at, from, lines, next: group.lines[from + lines.length]?.code ?? null }]
  })
}
