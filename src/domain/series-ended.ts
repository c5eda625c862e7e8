import type { Day } from './day.ts'
import { isEnded } from './ending.ts'
import type { SeriesColumns, SeriesLeader } from './series-plan.ts'
import type { PlanningChoices } from './session-plan.ts'

/** What of a series has come to its end before a day, as a code of views/strings errors: its hall was given up, or somebody left office. Null where all of it stands. */
export function endedBefore(
  day: Day,
  { venueId, leaders }: Pick<SeriesColumns, 'venueId'> & { leaders: readonly SeriesLeader[] },
  choices: Pick<PlanningChoices, 'venues' | 'leaders'>,
) {
  const stands = (records: PlanningChoices['venues'], id: number) =>
    records.some((record) => record.id === id && !isEnded(record, day))
  if (venueId !== null && !stands(choices.venues, venueId)) return 'venue.not_of_unit'
  const left = leaders.find(({ leaderId }) => !stands(choices.leaders, leaderId))
  if (!left) return null
  return left.part === 'chair' ? 'chair.not_of_unit' : 'co_chairs.not_of_unit'
}
