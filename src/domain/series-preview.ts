import type { Calendar } from './calendar.ts'
import type { Conflict, Occupancy } from './conflict.ts'
import { instantOf } from './day.ts'
import type { SeriesDay } from './series-days.ts'
import { type SeriesColumns, type SeriesLeader, sessionOn } from './series-plan.ts'

/** A day of a series before anything is stored: made, unless it is over, falls away, or collides. */
export interface PreviewDay extends SeriesDay {
  isPast: boolean
  conflicts: Conflict[]
}

/** What a session of the series on each held day would take up, in the order of the days. */
export function occupanciesOf(
  series: Pick<SeriesColumns, 'startTime' | 'endTime' | 'venueId'>,
  leaders: readonly SeriesLeader[],
  days: readonly SeriesDay[],
): Occupancy[] {
  const leaderIds = leaders.map(({ leaderId }) => leaderId)
  return days.flatMap(({ on }) =>
    on === null
      ? []
      : [
          {
            startsAt: instantOf(on, series.startTime),
            endsAt: instantOf(on, series.endTime),
            venueId: series.venueId,
            leaderIds,
          },
        ],
  )
}

/** The days with what stands in the way of each; `conflicts` in the order of the held days. */
export function previewOf(
  series: Pick<SeriesColumns, 'startTime'>,
  days: readonly SeriesDay[],
  conflicts: readonly Conflict[][],
  now: number,
): PreviewDay[] {
  const found = conflicts[Symbol.iterator]()
  return days.map((day) => ({
    ...day,
    isPast: day.on !== null && instantOf(day.on, series.startTime) <= now,
    conflicts: day.on === null ? [] : (found.next().value ?? []),
  }))
}

/** Which days are made and which are left out because they collide: those ticked are made all the same. */
export function chosenDays(preview: readonly PreviewDay[], anyway: readonly string[]) {
  const open = preview.filter(({ on, isPast }) => on !== null && !isPast)
  const isMade = ({ nominal, conflicts }: PreviewDay) => conflicts.length === 0 || anyway.includes(nominal)
  return {
    made: open.filter(isMade),
    left: open.filter((day) => !isMade(day)),
    needsReason: open.some((day) => day.conflicts.length > 0 && isMade(day)),
  }
}

/** The drafts to be stored for the days that are made, under the ids and codes the caller gives each. */
export function draftsOf(
  series: SeriesColumns,
  made: readonly PreviewDay[],
  ground: { calendar: Calendar; now: number },
  name: (day: PreviewDay) => { id: number; code: string },
) {
  return made.map((day) => ({
    ...name(day),
    seriesOn: day.nominal,
    columns: sessionOn(series, day.on!, ground),
    accepted: day.conflicts.map(({ session: { id, code } }) => ({ id, code })),
  }))
}
