import * as v from 'valibot'
import type { Day } from './day.ts'
import { ftsQuery } from './folding.ts'
import { line, optionalChoice, optionalDay } from './form.ts'
import { PUBLIC_STATES } from './progress.ts'
import { TOPICS, type TopicCode } from './topic.ts'

/** What one may ask the board for beside the states: groups of them, as the public figures count them. `left`: gone another way, merged ones left out. */
export const BOARD_GROUPS = [
  'open',
  'pending',
  'overdue',
  'all_answered',
  'on_time',
  'late',
  'resolved',
  'unresolved',
  'left',
] as const
export type BoardGroup = (typeof BOARD_GROUPS)[number]
export const BOARD_STATES = [...PUBLIC_STATES, ...BOARD_GROUPS] as const
export type BoardState = (typeof BOARD_STATES)[number]

/** Several states of the board that are asked for by one name. */
export function isBoardGroup(state: BoardState): state is BoardGroup {
  return (BOARD_GROUPS as readonly BoardState[]).includes(state)
}

/** Which opinions of the public board; null is any. `from` and `to` are days of receipt, both counted; `after` is the code of the last row of the page before. */
export interface BoardFilter {
  q: string
  unit: string | null
  topic: TopicCode | null
  state: BoardState | null
  from: Day | null
  to: Day | null
  after: string | null
}

const query = v.pipe(
  line(200),
  v.check((text) => text === '' || ftsQuery(text) !== null, 'no_words'),
)
const nameOrNull = v.pipe(
  line(100),
  v.transform((text) => text || null),
)

/** The board's own addresses; whether the unit and the place in the list exist is a question to the database. */
export const boardQuery = v.pipe(
  v.object({
    q: query,
    'don-vi': nameOrNull,
    'linh-vuc': optionalChoice(TOPICS),
    'trang-thai': optionalChoice(BOARD_STATES),
    tu: optionalDay,
    den: optionalDay,
    sau: nameOrNull,
  }),
  v.forward(
    v.partialCheck([['tu'], ['den']], ({ tu, den }) => !tu || !den || tu <= den, 'before_from'),
    ['den'],
  ),
  v.transform(
    (typed): BoardFilter => ({
      q: typed.q,
      unit: typed['don-vi'],
      topic: typed['linh-vuc'],
      state: typed['trang-thai'],
      from: typed.tu,
      to: typed.den,
      after: typed.sau,
    }),
  ),
)

/** The same filter under the names that the API gives it. */
export const apiQuery = v.pipe(
  v.object({
    q: query,
    unit: nameOrNull,
    topic: optionalChoice(TOPICS),
    state: optionalChoice(BOARD_STATES),
    from: optionalDay,
    to: optionalDay,
    cursor: nameOrNull,
  }),
  v.forward(
    v.partialCheck([['from'], ['to']], ({ from, to }) => !from || !to || from <= to, 'before_from'),
    ['to'],
  ),
  v.transform(({ cursor, ...filter }): BoardFilter => ({ ...filter, after: cursor })),
)

/** The filter as the query of the board's address, so that a page leads to the next one. */
export function boardAddress(filter: BoardFilter): Record<string, string | null> {
  const { q, unit, topic, state, from, to, after } = filter
  return { q, 'don-vi': unit, 'linh-vuc': topic, 'trang-thai': state, tu: from, den: to, sau: after }
}
