import { type Day, dayOf } from './day.ts'
import type { CountedSession, DutyRow } from './duty.ts'
import { type Month, monthOf } from './month.ts'

interface Move {
  on: Day
  to: Day | null
  reason: string
}

/** Announced sessions that left a day of this month: moved to another day, postponed or cancelled. One row for each session and day, with what came of it last. */
export function movedFrom(sessions: readonly CountedSession[], month: Month): DutyRow[] {
  return sessions
    .flatMap((session) => movesOf(session).map((move) => ({ of: 'moved' as const, ...move, session })))
    .filter(({ on }) => monthOf(on) === month)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
}

function movesOf(session: CountedSession): Move[] {
  const moves = new Map<Day, Move>()
  for (const { reason, fromStartsAt, toStartsAt } of session.changes) {
    const on = dayOf(fromStartsAt)
    const to = toStartsAt === null ? null : dayOf(toStartsAt)
    // Announced anew on the very day, or another hall alone: it did not leave the day.
    if (to === on) moves.delete(on)
    else moves.set(on, { on, to, reason: reason || (moves.get(on)?.reason ?? '') })
  }
  const { state, startsAt, stateReason: reason, announcedAt } = session
  const day = dayOf(startsAt)
  const isOff = state === 'postponed' || state === 'cancelled'
  if (isOff && announcedAt !== null && !moves.has(day)) moves.set(day, { on: day, to: null, reason })
  return [...moves.values()]
}
