import { addDays, type Day, dayOf } from './day.ts'
import type { SessionState } from './session.ts'

/** Whether what is said at a session can be recorded now, or why it cannot. */
export type CaptureStanding =
  | { is: 'open' }
  /** The session is over: a card that still arrives is kept for the secretary to decide ("đến sau"). */
  | { is: 'late' }
  | { is: 'early' | 'draft' | 'postponed' | 'cancelled' }

/**
 * Recording opens on the eve of an announced session (a hall is prepared beforehand) and ends with the session: its sum is drawn then. Who
 * has more to type from paper opens the session again. `now` in epoch ms.
 */
export function captureStanding(
  { state, startsAt }: { state: SessionState; startsAt: number },
  now: number,
): CaptureStanding {
  if (state === 'in_progress') return { is: 'open' }
  if (state === 'held' || state === 'concluded') return { is: 'late' }
  if (state !== 'announced') return { is: state }
  return { is: dayOf(now) < addDays(dayOf(startsAt), -1) ? 'early' : 'open' }
}

/** True on the day of the session: the only one on which its beginning is a matter of course. */
export function isItsDay({ startsAt, endsAt }: { startsAt: number; endsAt: number }, now: number): boolean {
  return dayOf(startsAt) <= dayOf(now) && dayOf(now) <= dayOf(endsAt)
}

/** A card waits on its device for at most so long before that device's counting is doubted. */
const OLDEST_MS = 7 * 86_400_000

/**
 * When something was said, epoch ms: the server's clock less the age that the device counted. No clock but the server's is trusted, and an age
 * beyond a week, or one from the future, is not.
 */
export function saidAt(now: number, ageMs: number): number {
  return now - Math.min(Math.max(ageMs, 0), OLDEST_MS)
}

/** The day on which a speaker was heard, from which the terms run: what is typed in later was said at the session, and nothing before its eve. `said` in epoch ms. */
export function heardOn({ startsAt, endsAt }: { startsAt: number; endsAt: number }, said: number): Day {
  const [eve, heard] = [addDays(dayOf(startsAt), -1), dayOf(Math.min(said, endsAt))]
  return heard < eve ? eve : heard
}

/** What a card says: decides whether two posts of one form are the same one. */
export interface Said {
  sessionId: number | null
  name: string
  text: string
}

export type CaptureDecision =
  | 'record'
  /** Kept whole beside the session, for the secretary to decide. */
  | 'late'
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
  if (standing.is !== 'open' && standing.is !== 'late') return 'closed'
  if (!said) return 'wrong'
  if (recorded) return 'used'
  return standing.is === 'late' ? 'late' : 'record'
}

function isSame(one: Said, other: Said): boolean {
  return one.sessionId === other.sessionId && one.name === other.name && one.text === other.text
}
