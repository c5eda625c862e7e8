import { type Day, dayOf } from './day.ts'
import { isEnded } from './ending.ts'
import type { Dated } from './session-plan.ts'

/** What a session was planned with and will no longer have on its day: names. */
export interface Ended {
  /** The hall that is given up by then. */
  venue: string | null
  /** Those taking part who are no longer in office. */
  leaders: string[]
}

interface Taking {
  startsAt: number
  venueId: number | null
  leaders: readonly { leaderId: number }[]
}

/** What of a stored session has come to its end before its day, by the records of its unit; null where all of it stands. Nobody is announced who will not be there. */
export function endedBy(
  { startsAt, venueId, leaders }: Taking,
  choices: { venues: readonly Dated[]; leaders: readonly Dated[] },
): Ended | null {
  const day: Day = dayOf(startsAt)
  const ended = (records: readonly Dated[], ids: readonly (number | null)[]) =>
    records.filter((record) => ids.includes(record.id) && isEnded(record, day)).map(({ name }) => name)
  const [venue = null] = ended(choices.venues, [venueId])
  const left = ended(
    choices.leaders,
    leaders.map(({ leaderId }) => leaderId),
  )
  return venue !== null || left.length > 0 ? { venue, leaders: left } : null
}
