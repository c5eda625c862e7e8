import type { Calendar } from './calendar.ts'
import { dayOf } from './day.ts'
import { answerDeadline, type Deadline } from './deadline.ts'
import { isPublicFromAcceptance, type OpinionKind, type OpinionSource } from './opinion.ts'
import type { Level, Rule } from './rule.ts'
import type { SessionKind } from './session.ts'
import type { TopicCode } from './topic.ts'

/** What an opinion is known by when it is taken up or classified anew. */
export interface Classified {
  source: OpinionSource
  acceptedOn: string | null
  publicAt: number | null
  hiddenReason: string
  session: { kind: SessionKind; startsAt: number } | null
  unitId: number
  unit: { level: Level }
}

interface Rulebook {
  calendar: Calendar
  rules: readonly Rule[]
}

interface Asked {
  kind: OpinionKind
  topic: TopicCode
}

/** What an opinion becomes when it is taken up at `now` (epoch ms): its day, what it is promised, and since when the board has it. */
export function classifyFirst(opinion: Classified, { kind, topic }: Asked, now: number, rulebook: Rulebook) {
  return {
    kind,
    topic,
    acceptedOn: acceptedOnOf(opinion, now),
    due: dueAs(opinion, kind, now, rulebook),
    publicAt: publicAtOnAcceptance(opinion, kind, now),
  }
}

/** What it becomes when it is classified anew. Another topic promises no other day; before acceptance nothing runs from it yet. */
export function classifyAnew(
  opinion: Classified & { kind: OpinionKind },
  { kind, topic }: Asked,
  now: number,
  rulebook: Rulebook,
) {
  const runsAnew = kind !== opinion.kind && opinion.acceptedOn !== null
  return {
    kind,
    topic,
    acceptedOn: opinion.acceptedOn,
    due: runsAnew ? dueAs(opinion, kind, now, rulebook) : null,
    publicAt: publicAtAs(opinion, kind),
  }
}

/** The day of acceptance; one that was taken up before keeps its first day, so that no detour buys time. */
function acceptedOnOf(opinion: Pick<Classified, 'acceptedOn'>, now: number): string {
  return opinion.acceptedOn ?? dayOf(now)
}

/** By when an opinion of this kind, taken up on its day of acceptance or now (epoch ms), is answered. Throws as `answerDeadline` does. */
export function dueAs(
  opinion: Classified,
  kind: OpinionKind,
  now: number,
  { calendar, rules }: Rulebook,
): Deadline {
  const { source, session, unit } = opinion
  const heldOn = session && dayOf(session.startsAt)
  return answerDeadline(
    {
      source,
      kind,
      session: session && heldOn ? { kind: session.kind, heldOn } : null,
      acceptedOn: acceptedOnOf(opinion, now),
    },
    calendar,
    rules,
    { unitId: opinion.unitId, level: unit.level },
  )
}

/** Since when an opinion of this kind stands on the board once it is taken up at `now`; what somebody hid stays hidden. */
function publicAtOnAcceptance(opinion: Classified, kind: OpinionKind, now: number): number | null {
  if (!isPublicFromAcceptance(kind, opinion.session?.kind ?? null)) return null
  return opinion.hiddenReason === '' ? (opinion.publicAt ?? now) : null
}

/** The same when it is classified anew: a complaint comes off the board, and nothing gets on it that nobody looked through. */
function publicAtAs(opinion: Classified & { kind: OpinionKind }, kind: OpinionKind): number | null {
  return kind === 'complaint' && opinion.kind !== 'complaint' ? null : opinion.publicAt
}
