import { addDays, type Day, dayOf } from './day.ts'
import type { SessionState } from './session.ts'

/** Whether what is said at a session can be recorded now, or why it cannot. */
export type CaptureStanding =
  | { is: 'open' }
  | { is: 'early' | 'draft' | 'postponed' | 'cancelled' | 'concluded' }

/**
 * Recording opens on the eve of an announced session (a hall is prepared beforehand) and stays open when it was held, for what was
 * written on paper meanwhile; the conclusion notice ends it. `now` in epoch ms.
 */
export function captureStanding(
  { state, startsAt }: { state: SessionState; startsAt: number },
  now: number,
): CaptureStanding {
  if (state === 'in_progress' || state === 'held') return { is: 'open' }
  if (state !== 'announced') return { is: state }
  return { is: dayOf(now) < addDays(dayOf(startsAt), -1) ? 'early' : 'open' }
}

/** True on the day of the session: the only one on which its beginning is a matter of course. */
export function isItsDay({ startsAt, endsAt }: { startsAt: number; endsAt: number }, now: number): boolean {
  return dayOf(startsAt) <= dayOf(now) && dayOf(now) <= dayOf(endsAt)
}

/** The day on which a speaker was heard, from which the terms run: what is typed in later was said at the session. */
export function heardOn({ endsAt }: { endsAt: number }, now: number): Day {
  return dayOf(Math.min(now, endsAt))
}

/** What a card says: decides whether two posts of one form are the same one. */
export interface Said {
  sessionId: number | null
  name: string
  text: string
}

export type CaptureDecision =
  | 'record'
  /** The very same was recorded with this form before: nothing more to do. */
  | 'repeat'
  /** The form was used for something else: nothing is swallowed, nothing recorded. */
  | 'used'
  | 'closed'
  | 'wrong'

/**
 * What becomes of a posted card. `said` is null where a field is wrong, `recorded` what the key of this form already stands for. A repeat is a
 * repeat whatever has changed since.
 */
export function decideCapture({
  standing,
  said,
  recorded,
}: {
  standing: CaptureStanding
  said: Said | null
  recorded: Said | null
}): CaptureDecision {
  if (said && recorded && isSame(said, recorded)) return 'repeat'
  if (standing.is !== 'open') return 'closed'
  if (!said) return 'wrong'
  return recorded ? 'used' : 'record'
}

function isSame(one: Said, other: Said): boolean {
  return one.sessionId === other.sessionId && one.name === other.name && one.text === other.text
}

/** One version of what was answered on the spot. */
export interface SpotAnswer {
  version: number
  text: string
  leaderId: number | null
}

/** What somebody notes beside a card; `seen` is the last version that the card showed them, 0 for none. */
export interface SpotNote {
  text: string
  leaderId: number
  seen: number
}

/**
 * What becomes of a noted answer: the same words of the same leader once more are a repeat; `unseen`: a colleague noted another one
 * meanwhile, which has to be read first.
 */
export function decideNote(
  standing: CaptureStanding,
  answers: readonly SpotAnswer[],
  note: SpotNote,
): 'note' | 'repeat' | 'unseen' | 'closed' {
  const last = answers.at(-1)
  if (last && last.text === note.text && last.leaderId === note.leaderId) return 'repeat'
  if (standing.is !== 'open') return 'closed'
  return (last?.version ?? 0) === note.seen ? 'note' : 'unseen'
}
