import { isWorkingDay, latestDayBefore } from './calendar.ts'
import { addDays, type Day, instantOf } from './day.ts'
import type { CountedSession, DutyGround, DutyHead, MonthDuty } from './duty.ts'
import { standingOf } from './duty-days.ts'
import { daysOf } from './month.ts'
import { nameKey } from './naming.ts'
import { ruleOn, termOf } from './rule.ts'
import { isUnsettled } from './why.ts'

/** A venue of the unit. */
export interface DutyVenue {
  id: number
  unitId: number
  fromOn: Day
  toOn: Day | null
}

/** A day on which a head could still receive, announced in time, with a time and a free venue. */
export interface FreeDay {
  on: Day
  from: string
  until: string
  venueId: number
  /** The calendar of that day, or of the days before it, is not decided yet. */
  provisional: boolean
}

/** The half days that are proposed, the morning first. */
const HALF_DAYS = [
  { from: '08:00', until: '11:00' },
  { from: '14:00', until: '16:30' },
] as const

/**
 * The days of a month, from tomorrow on, on which a head could still receive: working days by the calendar, not counted for this head already, with the
 * head free and a venue of the unit free for half a day, and far enough ahead to be posted in time when announced today (RECEPTION_POST_BEFORE).
 */
export function freeDays(
  head: DutyHead,
  month: MonthDuty,
  sessions: readonly CountedSession[],
  venues: readonly DutyVenue[],
  ground: DutyGround,
): FreeDay[] {
  const { today, calendar } = ground
  const counted = new Set(
    [...month.rows.held, ...month.rows.planned].map((row) => (row.of === 'day' ? row.on : '')),
  )
  const ofUnit = sessions.filter(
    (session) => session.unitId === head.unitId && standingOf(session, today) !== null,
  )
  return daysOf(month.month)
    .filter((day) => day > today && day >= head.fromOn && (head.toOn === null || day <= head.toOn))
    .filter((day) => !counted.has(day) && isWorkingDay(calendar, day))
    .flatMap((day) => {
      const notice = postedBy(day, ground)
      const slot = notice.by >= today ? freeHalf(head, day, ofUnit, venues) : null
      return slot ? [{ on: day, ...slot, provisional: notice.provisional || isUnsettled(calendar, day) }] : []
    })
}

/** By when a reception of that day has to be posted; the day before where no rule asks. */
function postedBy(day: Day, { calendar, rules, place }: DutyGround): { by: Day; provisional: boolean } {
  const rule = ruleOn(rules, 'RECEPTION_POST_BEFORE', day, place)
  if (!rule) return { by: addDays(day, -1), provisional: false }
  const { due: by, provisional } = latestDayBefore(calendar, day, termOf(rule))
  return { by, provisional }
}

function freeHalf(
  head: DutyHead,
  day: Day,
  sessions: readonly CountedSession[],
  venues: readonly DutyVenue[],
) {
  for (const half of HALF_DAYS) {
    const [start, end] = [instantOf(day, half.from), instantOf(day, half.until)]
    const meanwhile = sessions.filter(({ startsAt, endsAt }) => startsAt < end && start < endsAt)
    if (meanwhile.some((session) => isBusy(head, session))) continue
    const venue = venues.find(
      ({ id, unitId, fromOn, toOn }) =>
        unitId === head.unitId &&
        fromOn <= day &&
        (toOn === null || day <= toOn) &&
        !meanwhile.some(({ venueId }) => venueId === id),
    )
    if (venue) return { ...half, venueId: venue.id }
  }
  return null
}

/** One person in two offices is in two records, and busy in both. */
function isBusy(head: DutyHead, { leaders }: CountedSession): boolean {
  return leaders.some(({ leaderId, name }) => leaderId === head.id || nameKey(name) === nameKey(head.name))
}

/** What the rest of a month still allows: `lost` where it has fewer free days than are missing, `tight` where just as many. */
export interface Outlook {
  missing: number
  free: FreeDay[]
  is: 'lost' | 'tight' | 'open'
}

/** The outlook of a month that is not over and not planned to the full yet, else null; `findFree` is asked only then. */
export function outlookOf(month: MonthDuty, findFree: () => FreeDay[]): Outlook | null {
  const missing = month.rows.missing.length + month.rows.to_plan.length
  if (missing === 0) return null
  const free = findFree()
  return { missing, free, is: free.length < missing ? 'lost' : free.length === missing ? 'tight' : 'open' }
}
