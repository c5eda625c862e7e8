import { type CommitmentState, outlookOf } from './commitment.ts'
import { type Day, dayOf } from './day.ts'
import type { OpinionState } from './opinion.ts'
import type { TopicCode } from './topic.ts'

/** A line of the agenda that is about to come up. */
export interface AskedNow {
  opinionId: number
  topic: TopicCode
  hamletId: number | null
  hamlet: string | null
  repeatedOfId: number | null
}

/** An opinion of an earlier session of the same unit. `startsAt` epoch ms. */
export interface AskedBefore {
  opinionId: number
  code: string
  number: number | null
  topic: TopicCode
  hamletId: number | null
  state: OpinionState
  repeatedOfId: number | null
  mergedIntoId: number | null
  session: { id: number; code: string; startsAt: number }
}

/** A commitment that stands, given with the answer to such an opinion or taken from it into a conclusion. */
export interface PromisedBefore {
  code: string
  opinionId: number
  what: string
  state: CommitmentState
  dueOn: Day
  doneOn: Day | null
}

/** What became of one matter in one place until now; every figure with its rows. */
export interface PlaceHistory {
  topic: TopicCode
  hamletId: number | null
  hamlet: string | null
  /** The earlier sessions at which it came up, first first, each once. */
  sessions: AskedBefore['session'][]
  /** The year of the first of them. */
  since: number
  opinions: AskedBefore[]
  promised: PromisedBefore[]
  done: PromisedBefore[]
  /** Past their day and not done. */
  overdue: PromisedBefore[]
  /** Their day is to come, or is today. */
  working: PromisedBefore[]
  failed: PromisedBefore[]
}

/**
 * For each topic and hamlet among `lines`, in their order, what was raised there at earlier sessions and what became of what was promised on `today`; places where nothing was
 * raised are left out. An earlier opinion belongs to a line of the same topic and hamlet, or to one that is linked with it: raised again, or merged into it. Of the promises exactly
 * one of done, overdue, working, failed holds.
 */
export function placeHistories(
  lines: readonly AskedNow[],
  before: readonly AskedBefore[],
  promises: readonly PromisedBefore[],
  today: Day,
): PlaceHistory[] {
  const places = new Map<string, AskedNow[]>()
  for (const line of lines) places.set(placeOf(line), [...(places.get(placeOf(line)) ?? []), line])
  return [...places.values()].flatMap((asked) => {
    const opinions = before
      .filter((earlier) => asked.some((line) => belongs(earlier, line)))
      .sort((a, b) => a.session.startsAt - b.session.startsAt || a.opinionId - b.opinionId)
    const [first] = opinions
    if (!first) return []
    const ids = new Set(opinions.map(({ opinionId }) => opinionId))
    const promised = promises.filter(({ opinionId }) => ids.has(opinionId))
    const { topic, hamletId, hamlet } = asked[0]!
    return [
      {
        ...{ topic, hamletId, hamlet, opinions, promised },
        sessions: [...new Map(opinions.map(({ session }) => [session.id, session])).values()],
        since: Number(dayOf(first.session.startsAt).slice(0, 4)),
        ...outcomes(promised, today),
      },
    ]
  })
}

/** The key of a topic in a hamlet; what comes from no hamlet is a place of its own. */
export function placeOf({ topic, hamletId }: { topic: TopicCode; hamletId: number | null }): string {
  return `${topic}-${hamletId ?? 'none'}`
}

function belongs(earlier: AskedBefore, line: AskedNow): boolean {
  if (line.hamletId !== null && placeOf(earlier) === placeOf(line)) return true
  const isFirst = line.repeatedOfId !== null && earlier.opinionId === line.repeatedOfId
  const isSameAgain = line.repeatedOfId !== null && earlier.repeatedOfId === line.repeatedOfId
  return isFirst || isSameAgain || earlier.mergedIntoId === line.opinionId
}

function outcomes(promised: PromisedBefore[], today: Day) {
  const are = (...outlooks: ReturnType<typeof outlookOf>[]) =>
    promised.filter((one) => outlooks.includes(outlookOf(one, today)))
  return {
    done: are('done'),
    overdue: are('overdue'),
    working: are('working', 'due_today'),
    failed: are('failed'),
  }
}
