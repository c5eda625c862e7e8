import { compareNames } from './naming.ts'
import type { SessionState } from './session.ts'
import { TOPICS, type TopicCode } from './topic.ts'

/** By what the lines of an agenda stand together. */
export const GROUPINGS = ['topic', 'hamlet'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** What the order of an agenda needs to know of a line. `position` 0: nobody has put it in its place yet. */
export interface OrderedLine {
  opinionId: number
  code: string
  topic: TopicCode
  hamletId: number | null
  hamlet: string | null
  position: number
}

/** Lines of one topic or of one hamlet; `key` is the topic's code, or the hamlet's id with `none` for no hamlet. */
export interface AgendaGroup<Line extends OrderedLine> {
  key: string
  lines: Line[]
}

const AGENDA_STATES = ['draft', 'announced', 'in_progress', 'postponed'] as const

/** While a session lies ahead or runs its agenda can be changed; after it, it is what it was. */
export function takesAgenda(state: SessionState): boolean {
  return (AGENDA_STATES as readonly SessionState[]).includes(state)
}

/**
 * The lines in their order, by group. `lines` come as they arrived; those put in place by hand come first in that order, and what came later stands at the end of its
 * group. Groups stand by their first placed line; those without one follow, topics in their order and hamlets by name.
 */
export function groupLines<Line extends OrderedLine>(
  lines: readonly Line[],
  by: Grouping,
): AgendaGroup<Line>[] {
  const groups = new Map<string, Line[]>()
  for (const line of inOrder(lines)) {
    const key = groupOf(line, by)
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups]
    .map(([key, members]) => ({ key, lines: members }))
    .sort((a, b) => placeOf(a) - placeOf(b) || byNature(a.lines[0]!, b.lines[0]!, by))
}

/** Which group a line stands in. */
export function groupOf({ topic, hamletId }: OrderedLine, by: Grouping): string {
  return by === 'topic' ? topic : String(hamletId ?? 'none')
}

/** A stable sort: unplaced ones keep the order in which they came. */
function inOrder<Line extends OrderedLine>(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => place(a) - place(b))
}

const place = ({ position }: OrderedLine) => (position > 0 ? position : UNPLACED)
const placeOf = ({ lines }: AgendaGroup<OrderedLine>) => place(lines[0]!)
const UNPLACED = Number.MAX_SAFE_INTEGER

function byNature(a: OrderedLine, b: OrderedLine, by: Grouping): number {
  if (by === 'topic') return TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic)
  if (a.hamletId === null || b.hamletId === null)
    return (a.hamletId === null ? 1 : 0) - (b.hamletId === null ? 1 : 0)
  return compareNames({ id: a.hamletId, name: a.hamlet ?? '' }, { id: b.hamletId, name: b.hamlet ?? '' })
}
