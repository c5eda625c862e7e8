import { type Day, dayOf } from './day.ts'
import type { CountedSession } from './duty.ts'

/** A session that left a day; `to` is null while it has no new one. */
export interface Moved {
  of: 'moved'
  on: Day
  to: Day | null
  reason: string
  session: CountedSession
}

/** The days that an announced session left: moved to another day, postponed or cancelled. Of several changes from one day the last says what came of it. */
export function movesOf(session: CountedSession): Moved[] {
  const moves = new Map<Day, Moved>()
  for (const { reason, fromStartsAt, toStartsAt } of session.changes) {
    const on = dayOf(fromStartsAt)
    const to = toStartsAt === null ? null : dayOf(toStartsAt)
    // Announced anew on the very day, or another hall alone: it did not leave the day.
    if (to === on) moves.delete(on)
    else moves.set(on, { of: 'moved', on, to, reason: reason || (moves.get(on)?.reason ?? ''), session })
  }
  const { state, startsAt, stateReason: reason, announcedAt } = session
  const on = dayOf(startsAt)
  const isOff = state === 'postponed' || state === 'cancelled'
  if (isOff && announcedAt !== null && !moves.has(on)) {
    moves.set(on, { of: 'moved', on, to: null, reason, session })
  }
  return [...moves.values()]
}
