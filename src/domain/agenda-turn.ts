import { type AgendaGroup, type Grouping, groupLines, type OrderedLine } from './agenda.ts'

const MOVES = ['up', 'down', 'first', 'before', 'last', 'group_up', 'group_down'] as const
export type AgendaMove = (typeof MOVES)[number]

/** One turn of the hand: the line `code`, for `before` in front of the line `target`; for a group the key of the group. */
export interface Turn {
  move: AgendaMove
  code: string
  target?: string
  /** As the button says it: the one that keeps the focus. */
  button: string
}

/** A turn from what a button sends, `up.K123` or `before.K123.K456`; null for anything else. */
export function readTurn(button: string): Turn | null {
  const [move, code, target] = button.split('.')
  const known = MOVES.find((one) => one === move)
  return known && code ? { move: known, code, button, ...(target && { target }) } : null
}

/**
 * The places that change with a turn, by opinion; empty where the line stands there already; null where the line or its target is gone. Lines only change places with
 * lines of their own group, so that the order under the other grouping stays; groups move whole. What nobody touched stays unplaced at the end.
 */
export function turned(
  lines: readonly OrderedLine[],
  by: Grouping,
  turn: Turn,
): { opinionId: number; position: number }[] | null {
  const start = lines.some(({ position }) => position > 0) ? lines : firstPlaced(lines, by)
  const groups = groupLines(start, by)
  const next = turn.move.startsWith('group') ? turnedGroups(groups, turn) : turnedLines(groups, turn)
  if (!next) return null
  if (next.isSame) return []
  const placesOf = turn.move.startsWith('group') ? renumbered : placedAmongOwn
  const before = new Map(lines.map(({ opinionId, position }) => [opinionId, position]))
  const now = new Map(start.map(({ opinionId, position }) => [opinionId, position]))
  for (const [opinionId, position] of placesOf(next, start)) now.set(opinionId, position)
  return [...now]
    .filter(([opinionId, position]) => before.get(opinionId) !== position)
    .map(([opinionId, position]) => ({ opinionId, position }))
}

interface Turned {
  /** In their new order. */
  members: OrderedLine[]
  /** Which somebody has put where they are now. */
  touched: ReadonlySet<string>
  isSame: boolean
}

function turnedLines(groups: AgendaGroup<OrderedLine>[], { move, code, target }: Turn): Turned | null {
  const members = groups.find(({ lines }) => lines.some((line) => line.code === code))?.lines
  if (!members) return null
  const from = members.findIndex((line) => line.code === code)
  const rest = members.filter((line) => line.code !== code)
  const to =
    move === 'before' ? rest.findIndex((line) => line.code === target) : landing(move, from, rest.length)
  if (to < 0) return null
  const isSame = to === from
  return {
    members: [...rest.slice(0, to), members[from]!, ...rest.slice(to)],
    touched: new Set([code]),
    isSame,
  }
}

function landing(move: AgendaMove, from: number, last: number): number {
  if (move === 'up') return Math.max(0, from - 1)
  if (move === 'down') return Math.min(last, from + 1)
  return move === 'first' ? 0 : last
}

function turnedGroups(groups: AgendaGroup<OrderedLine>[], { move, code }: Turn): Turned | null {
  const at = groups.findIndex(({ key }) => key === code)
  if (at < 0) return null
  const upper = move === 'group_up' ? at - 1 : at
  const [above, below] = [groups[upper], groups[upper + 1]]
  if (!above || !below) return { members: [], touched: new Set(), isSame: true }
  const ordered = [...groups.slice(0, upper), below, above, ...groups.slice(upper + 2)]
  const touched = ordered.slice(0, upper + 2).flatMap(({ lines }) => lines.map((line) => line.code))
  return { members: ordered.flatMap(({ lines }) => lines), touched: new Set(touched), isSame: false }
}

/** All lines, since a group stands by its first: those that nobody placed stay unplaced, unless they stand before the groups that changed. */
function renumbered({ members, touched }: Turned): Map<number, number> {
  const standing = members.filter(({ code, position }) => position > 0 || touched.has(code))
  return new Map(standing.map(({ opinionId }, i) => [opinionId, i + 1]))
}

/** Members take the places that were theirs, in the new order; new places are added at the end. What stands untouched and unplaced at the end stays so. */
function placedAmongOwn({ members, touched }: Turned, all: readonly OrderedLine[]): Map<number, number> {
  const highest = Math.max(0, ...all.map(({ position }) => position))
  const last = members.findLastIndex(({ code, position }) => position > 0 || touched.has(code))
  const theirs = members
    .map(({ position }) => position)
    .filter((position) => position > 0)
    .sort((a, b) => a - b)
  const placeAt = (i: number) => theirs[i] ?? highest + 1 + i - theirs.length
  return new Map(members.slice(0, last + 1).map(({ opinionId }, i) => [opinionId, placeAt(i)]))
}

/** Where no hand has been yet, everything stands where the page shows it. */
function firstPlaced(lines: readonly OrderedLine[], by: Grouping): OrderedLine[] {
  return groupLines(lines, by)
    .flatMap((group) => group.lines)
    .map((line, i) => ({ ...line, position: i + 1 }))
}
