import { type Calendar, isWorkingDay } from './calendar.ts'
import { type Day, dayOf } from './day.ts'
import { readPattern } from './series.ts'
import { type SeriesDay, seriesDays } from './series-days.ts'
import type { SeriesColumns } from './series-plan.ts'
import type { SessionState } from './session.ts'

/** A session of a series, as far as its standing there hangs on it. `seriesOn` is its nominal day. */
export interface SeriesSession {
  id: number
  seriesOn: Day | null
  startsAt: number
  endsAt: number
  state: SessionState
  announcedAt: number | null
  /** Somebody changed it by itself since the series made it. */
  isOwn: boolean
}

export interface SeriesSkip {
  on: Day
  reason: string
}

/** Why a coming session stands where the calendar of today would not put it. */
export type Astray = 'rest_day' | 'rolls_elsewhere' | 'no_day'

/** One day of a series: held as a session, left out, or not made (never, or its draft was discarded). */
export type SeriesLine<Session extends SeriesSession = SeriesSession> =
  | { is: 'session'; nominal: Day; day: SeriesDay | null; session: Session; astray: Astray | null }
  | { is: 'skipped'; nominal: Day; day: SeriesDay | null; skip: SeriesSkip }
  | { is: 'missing'; nominal: Day; day: SeriesDay }

type Ruled = Pick<SeriesColumns, 'pattern' | 'fromOn' | 'untilOn' | 'roll'> & { endedAt: number | null }

/** States in which a session still lies ahead of the office and can be put elsewhere. */
const MOVABLE: readonly SessionState[] = ['draft', 'announced', 'postponed']

/** A draft that was discarded: it is kept for its history and holds no day. */
export function isDiscarded({ state, announcedAt }: Pick<SeriesSession, 'state' | 'announcedAt'>): boolean {
  return state === 'cancelled' && announcedAt === null
}

/** The days of a series by the rule, by the calendar of today, and by what was made of them; in order of their dates. */
export function seriesLines<Session extends SeriesSession>(
  series: Ruled,
  sessions: readonly Session[],
  skips: readonly SeriesSkip[],
  { calendar, now }: { calendar: Calendar; now: number },
): SeriesLine<Session>[] {
  const days = daysOfSeries(calendar, series)
  const dayFor = (nominal: Day) =>
    days.find((day) => day.nominal === nominal || day.also.includes(nominal)) ?? null
  const made = sessions
    .filter((session) => session.seriesOn !== null && !isDiscarded(session))
    .map((session) => {
      const nominal = session.seriesOn!
      const day = dayFor(nominal)
      return {
        is: 'session' as const,
        nominal,
        day,
        session,
        astray: astrayOf(session, day?.on ?? null, calendar, now),
      }
    })
  const left = skips.map((skip) => ({
    ...{ is: 'skipped' as const, nominal: skip.on, day: dayFor(skip.on), skip },
  }))
  const taken = new Set([...made, ...left].map(({ nominal }) => nominal))
  const missing = days
    .filter(({ nominal, also, on }) => on !== null && ![nominal, ...also].some((day) => taken.has(day)))
    .filter(({ on }) => series.endedAt === null && on! > dayOf(now))
    .map((day) => ({ is: 'missing' as const, nominal: day.nominal, day }))
  return [...made, ...left, ...missing].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1))
}

/** The date a line stands under: that of its session, else where the calendar puts it. */
export function dateOf(line: SeriesLine): Day {
  return line.is === 'session' ? dayOf(line.session.startsAt) : (line.day?.on ?? line.nominal)
}

/** The days of a stored series by the calendar of today. */
function daysOfSeries(calendar: Calendar, series: Omit<Ruled, 'endedAt'>): SeriesDay[] {
  const { fromOn, untilOn, roll } = series
  const pattern = readPattern(series.pattern)
  return pattern ? seriesDays(calendar, { pattern, fromOn, untilOn, roll }) : []
}

/** Why a coming session stands where the calendar of today would not: `on` is the day it puts it. One that somebody moved by hand stands where they put it, unless the office rests there. */
export function astrayOf(
  { startsAt, state, isOwn }: SeriesSession,
  on: Day | null,
  calendar: Calendar,
  now: number,
): Astray | null {
  if (startsAt <= now || !MOVABLE.includes(state)) return null
  if (!isWorkingDay(calendar, dayOf(startsAt))) return 'rest_day'
  if (isOwn) return null
  if (on === null) return 'no_day'
  return on === dayOf(startsAt) ? null : 'rolls_elsewhere'
}
