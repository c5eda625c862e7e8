import type { Calendar } from './calendar.ts'
import type { Competence } from './competence.ts'
import { type Day, dayOf } from './day.ts'
import { lastDayOf } from './day-zero.ts'
import { answerDeadline, type Deadline } from './deadline.ts'
import { EXTENSION } from './extension.ts'
import { isPublicFromAcceptance, type OpinionKind, type OpinionSource } from './opinion.ts'
import type { Level, Rule } from './rule.ts'
import type { SessionKind } from './session.ts'
import type { TopicCode } from './topic.ts'

/** What an opinion is known by when it is taken up or classified anew. */
export interface Classified {
  competence: Competence | null
  source: OpinionSource
  acceptedOn: string | null
  publicAt: number | null
  hiddenReason: string
  dueRule: string | null
  history: readonly { step: string; at: number }[]
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
  /** Undefined: it stays as it stands. */
  competence?: Competence | null
}

/** What an opinion becomes when it is taken up at `now` (epoch ms): its day, what it is promised, and since when the board has it. */
export function classifyFirst(
  opinion: Classified,
  { kind, topic, competence = opinion.competence }: Asked,
  now: number,
  rulebook: Rulebook,
) {
  return {
    kind,
    topic,
    competence,
    acceptedOn: acceptedOnOf(opinion, now),
    due: isExtended(opinion) ? null : dueAs(opinion, kind, now, rulebook),
    publicAt: publicAtOnAcceptance(opinion, kind, now),
  }
}

/** What it becomes when it is classified anew. Another topic promises no other day; before acceptance nothing runs from it yet. */
export function classifyAnew(
  opinion: Classified & { kind: OpinionKind },
  { kind, topic, competence = opinion.competence }: Asked,
  now: number,
  rulebook: Rulebook,
) {
  const runsAnew = kind !== opinion.kind && opinion.acceptedOn !== null && !isExtended(opinion)
  return {
    kind,
    topic,
    competence,
    acceptedOn: opinion.acceptedOn,
    due: runsAnew ? dueAs(opinion, kind, now, rulebook) : null,
    publicAt: publicAtAs(opinion, kind),
  }
}

/** The day of acceptance; one that was taken up before keeps its first day, so that no detour buys time. */
function acceptedOnOf(opinion: Pick<Classified, 'acceptedOn'>, now: number): string {
  return opinion.acceptedOn ?? dayOf(now)
}

/** A day that a leader allowed stands, whatever the opinion turns out to be. */
function isExtended({ dueRule }: Classified): boolean {
  return dueRule === EXTENSION
}

/**
 * By when an opinion of this kind is answered: from its session or its day of acceptance, which is now (epoch ms) where it was not taken up before; one that was
 * opened again from that day. Throws as `answerDeadline` does.
 */
export function dueAs(opinion: Classified, kind: OpinionKind, now: number, rulebook: Rulebook): Deadline {
  const { source, session, history } = opinion
  const reopenedOn = lastDayOf(history, 'reopen')
  if (reopenedOn) return freshTerm(opinion, kind, reopenedOn, rulebook)
  const raisedFor = session && { kind: session.kind, heldOn: dayOf(session.startsAt) }
  const acceptedOn = acceptedOnOf(opinion, now)
  return answerDeadline({ source, kind, session: raisedFor, acceptedOn }, ...reckoned(opinion, rulebook))
}

type Reopened = Pick<Classified, 'source' | 'unitId' | 'unit'> & { kind: OpinionKind; dueOn: Day | null }

/**
 * By when an opinion that is opened again at `now` (epoch ms) is answered: within a fresh term, whatever meeting it was raised for. Null where the day that stands,
 * promised or allowed, is not earlier than that: no promise comes forward by itself.
 */
export function dueOnReopening(opinion: Reopened, now: number, rulebook: Rulebook): Deadline | null {
  const fresh = freshTerm(opinion, opinion.kind, dayOf(now), rulebook)
  return opinion.dueOn !== null && opinion.dueOn >= fresh.on ? null : fresh
}

function freshTerm(
  opinion: Pick<Classified, 'source' | 'unitId' | 'unit'>,
  kind: OpinionKind,
  from: Day,
  rulebook: Rulebook,
): Deadline {
  const begun = { source: opinion.source, kind, session: null, acceptedOn: from }
  return answerDeadline(begun, ...reckoned(opinion, rulebook))
}

function reckoned({ unitId, unit }: Pick<Classified, 'unitId' | 'unit'>, { calendar, rules }: Rulebook) {
  return [calendar, rules, { unitId, level: unit.level }] as const
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
