import { addDays, dayOf, daysBetween, startOfDay } from './day.ts'

/** When registering for a session ends, and when the session begins (epoch ms); `registersUntil` null: it ends as the session begins. */
export interface Closing {
  registersUntil: number | null
  startsAt: number
}

/**
 * When registering ends once the session begins at `startsAt`: as many days before it and at the same hour as was set, never later than it
 * begins. Where that has gone by at `now` although one could still register, one can until the session begins: a date that was moved shuts nobody out.
 */
export function closingAfterMove(before: Closing, startsAt: number, now: number): number | null {
  const { registersUntil: until } = before
  if (until === null) return null
  const shifted = addDays(dayOf(until), daysBetween(dayOf(before.startsAt), dayOf(startsAt)))
  const moved = Math.min(startOfDay(shifted) + until - startOfDay(dayOf(until)), startsAt)
  return moved <= now && until > now ? startsAt : moved
}
