import * as v from 'valibot'
import {
  choice,
  day,
  httpsAddress,
  line,
  lines,
  optionalRecordId,
  optionalWhole,
  recordIds,
  requiredLine,
  requiredLines,
  tick,
} from './form.ts'
import { NTHS, ROLLS } from './series.ts'
import { BODIES } from './session.ts'
import { MEETINGS } from './session-form.ts'

/** What may recur: whatever is not called at short notice. */
export const SERIES_MEETINGS = MEETINGS.filter((meeting) => !meeting.endsWith(':ad_hoc'))
export const EVERIES = ['days', 'nth', 'weeks'] as const
export const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const

/** The number of the event that the person saw last. */
const seen = optionalWhole(0, Number.MAX_SAFE_INTEGER)
/** A wall-clock time in Hà Nội, `HH:MM`. */
const time = v.pipe(
  line(8),
  v.minLength(1, 'required'),
  v.transform((text) => text.replace(/^(\d):/, '0$1:').slice(0, 5)),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not_a_time_of_day'),
)
/** Values of ticked boxes: days or codes; whether each may be chosen is the handler's question. */
const ticked = v.pipe(
  v.optional(v.union([v.string(), v.array(v.string())]), []),
  v.transform((value) => (Array.isArray(value) ? value : [value])),
  v.array(v.pipe(v.string(), v.maxLength(40, 'not_a_choice'))),
  v.maxLength(500, 'too_many'),
)

/** What a series is, in the order of the page. What its fields say about one another is asked of series-plan.ts. */
export const seriesForm = v.object({
  seen,
  meeting: choice(SERIES_MEETINGS),
  unit: optionalRecordId,
  body: choice(BODIES),
  theme: requiredLine(200),
  bring: lines(1000),
  capacity: optionalWhole(1, 100_000),
  every: choice(EVERIES),
  days: line(100),
  nth: choice(NTHS),
  nth_weekday: choice(WEEKDAYS),
  weeks: optionalWhole(1, 52),
  weeks_weekday: choice(WEEKDAYS),
  from_on: day,
  until_on: day,
  roll: choice(ROLLS),
  start_time: time,
  end_time: time,
  venue: optionalRecordId,
  online_url: httpsAddress,
  chair: optionalRecordId,
  co_chairs: recordIds,
  questions: tick,
  registers: tick,
  /** What the person was shown and goes on with: a digest of the preview. Empty asks for the preview. */
  previewed: line(64),
  /** Days made although they collide, and why. */
  anyway: ticked,
  conflict_reason: lines(500),
  /** Sessions an edit changes or discards, and days it adds. */
  change: ticked,
  drop: ticked,
  add: ticked,
})
export type SeriesValues = v.InferOutput<typeof seriesForm>

export const skipForm = v.object({ seen, day, reason: requiredLines(300) })
export const returnForm = v.object({ seen, day, conflict_reason: lines(500) })
export const endForm = v.object({ seen })
/** Drafts to be announced together, and why those are announced although their day has passed. */
export const announcementForm = v.object({ seen, announce: ticked, late_reason: lines(500) })
