import type { Calendar } from './calendar.ts'
import { type Day, instantOf } from './day.ts'
import { proposedClosing } from './question-window.ts'
import { MOST_AT_ONCE, type Pattern, type Roll, writePattern } from './series.ts'
import { type SeriesDay, seriesDays } from './series-days.ts'
import { flawsOfSeries, patternOf } from './series-flaws.ts'
import type { SeriesValues } from './series-form.ts'
import type { Body, LeaderPart, SessionForm, SessionKind } from './session.ts'
import type { Flaws } from './session-flaws.ts'
import { kindAndForm } from './session-form.ts'
import type { PlanningChoices } from './session-plan.ts'

/** A series as it is stored, without its people. Times are `HH:MM` in Hà Nội. */
export interface SeriesColumns {
  unitId: number
  kind: SessionKind
  form: SessionForm
  body: Body
  theme: string
  bring: string
  capacity: number | null
  venueId: number | null
  onlineUrl: string
  registers: boolean
  takesQuestions: boolean
  pattern: string
  roll: Roll
  fromOn: Day
  untilOn: Day
  startTime: string
  endTime: string
}

export interface SeriesLeader {
  leaderId: number
  part: LeaderPart
}

export interface DecidedSeries {
  columns: SeriesColumns
  leaders: SeriesLeader[]
  days: SeriesDay[]
}

/** What a series that was typed stores, with its days by the calendar; or what is wrong with it. */
export function decideSeries(
  values: SeriesValues,
  { choices, unitId, calendar }: { choices: PlanningChoices; unitId: number; calendar: Calendar },
): ({ ok: true } & DecidedSeries) | { ok: false; flaws: Flaws } {
  const pattern = patternOf(values)
  const { from_on: fromOn, until_on: untilOn, roll } = values
  const flaws = flawsOfSeries(values, choices, unitId)
  if (pattern === null || Object.keys(flaws).length > 0) return { ok: false, flaws }
  const days = seriesDays(calendar, { pattern, fromOn, untilOn, roll })
  const held = days.filter(({ on }) => on !== null)
  if (held.length > MOST_AT_ONCE) return { ok: false, flaws: { until_on: 'too_many' } }
  if (held.length === 0) return { ok: false, flaws: { until_on: 'no_day' } }
  return { ok: true, columns: columnsOf(values, unitId, pattern), leaders: leadersOf(values), days }
}

/** The columns of the session of a series on one day. A window that opens with the announcement has no beginning until then. */
export function sessionOn(
  series: SeriesColumns,
  day: Day,
  { calendar, now }: { calendar: Calendar; now: number },
) {
  const { unitId, kind, form, body, theme, bring, capacity, venueId, onlineUrl, registers } = series
  const startsAt = instantOf(day, series.startTime)
  return {
    ...{ unitId, kind, form, body, theme, bring, capacity, venueId, onlineUrl, registers },
    startsAt,
    endsAt: instantOf(day, series.endTime),
    questionsFrom: null,
    questionsUntil: series.takesQuestions ? proposedClosing(startsAt, calendar, now) : null,
  }
}

function columnsOf(values: SeriesValues, unitId: number, pattern: Pattern): SeriesColumns {
  const { body, theme, bring, capacity, roll } = values
  return {
    ...{ unitId, ...kindAndForm(values.meeting), body, theme, bring, capacity, roll },
    venueId: values.venue,
    onlineUrl: values.online_url,
    registers: values.registers,
    takesQuestions: values.questions,
    pattern: writePattern(pattern),
    fromOn: values.from_on,
    untilOn: values.until_on,
    startTime: values.start_time,
    endTime: values.end_time,
  }
}

function leadersOf({ chair, co_chairs: coChairs }: SeriesValues): SeriesLeader[] {
  return [
    ...(chair === null ? [] : [{ leaderId: chair, part: 'chair' as const }]),
    ...[...new Set(coChairs)].map((leaderId) => ({ leaderId, part: 'co_chair' as const })),
  ]
}
