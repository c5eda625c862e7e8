import { addDays, type Day } from './day.ts'
import { isEnded } from './ending.ts'
import { LONGEST_MONTHS, type Pattern, readDays } from './series.ts'
import type { SeriesValues } from './series-form.ts'
import type { Flaws } from './session-flaws.ts'
import type { Dated, PlanningChoices } from './session-plan.ts'

/** What is wrong with a series that was typed, as far as it could be read: each field held against the others and against the records of its unit. */
export function flawsOfSeries(
  values: Partial<SeriesValues>,
  { units, venues, leaders }: PlanningChoices,
  unitId: number,
): Flaws {
  const { from_on: from, until_on: until, chair, co_chairs: coChairs = [], venue } = values
  const isOurs = (records: readonly Dated[], ids: readonly number[]) =>
    ids.every((id) =>
      records.some(
        (record) =>
          record.id === id && record.unitId === unitId && (until === undefined || !isEnded(record, until)),
      ),
    )
  const flaws: Flaws = { ...flawsOfSpan(from, until), ...flawOfPattern(values) }
  if (!units.some(({ id }) => id === unitId)) flaws.unit = 'not_a_choice'
  if (values.start_time && values.end_time && values.end_time <= values.start_time)
    flaws.end_time = 'before_start'
  if (venue === null && values.online_url === '') flaws.venue = 'missing'
  if (venue && !isOurs(venues, [venue])) flaws.venue = 'not_of_unit'
  if (chair === null) flaws.chair = 'nobody'
  else if (chair && !isOurs(leaders, [chair])) flaws.chair = 'not_of_unit'
  if (!isOurs(leaders, coChairs)) flaws.co_chairs = 'not_of_unit'
  else if (coChairs.some((id) => id === chair)) flaws.co_chairs = 'twice'
  return flaws
}

/** The rule by which the days recur; null where its days or weeks are none. */
export function patternOf(values: SeriesValues): Pattern | null {
  const { every, weeks } = values
  if (every === 'nth') return { every, nth: values.nth, weekday: Number(values.nth_weekday) }
  if (every === 'weeks') return weeks ? { every, weeks, weekday: Number(values.weeks_weekday) } : null
  const days = readDays(values.days)
  return days && { every, days }
}

function flawOfPattern({ every, days, weeks }: Partial<SeriesValues>): Flaws {
  if (every === 'days' && days !== undefined && !readDays(days)) return { days: 'not_a_pattern' }
  return every === 'weeks' && weeks === null ? { weeks: 'not_a_pattern' } : {}
}

function flawsOfSpan(from: Day | undefined, until: Day | undefined): Flaws {
  if (from === undefined) return {}
  if (from < '2025-01-01' || from > '2099-12-31') return { from_on: 'out_of_range' }
  if (until === undefined) return {}
  if (until < from) return { until_on: 'before_from' }
  return until > furthest(from) ? { until_on: 'too_far' } : {}
}

/** The last day of a series that begins on `from`: 24 months, less a day. */
function furthest(from: Day): Day {
  const year = Number(from.slice(0, 4)) + LONGEST_MONTHS / 12
  // 29 February has no like two years on; the 28th is the last day then.
  return addDays(`${year}${from.slice(4) === '-02-29' ? '-03-01' : from.slice(4)}`, -1)
}
