import { type Head, NO_HISTORY } from '../../../db/chain.ts'
import { findWorkingCalendar } from '../../../db/queries/working-calendar.ts'
import { recordCalendarChange } from '../../../db/records/calendar-days.ts'
import { type Calendar, calendarOf } from '../../domain/calendar.ts'
import type { DayChange, EnteredDay } from '../../domain/calendar-day.ts'
import type { Day } from '../../domain/day.ts'
import { keepsWholeOffice, ownUnitsAsAdmin } from '../../domain/topmost.ts'
import type { StaffContext } from '../../http/context.ts'
import { saved } from '../../http/pages.tsx'
import { refusePage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'
import { byOf } from '../administration/kept.ts'

/** The calendar as it stands, the end of its history, and whether this administrator may change it. */
export interface FoundCalendar {
  calendar: Calendar
  stored: ReadonlyMap<Day, EnteredDay>
  head: Head
  mayChange: boolean
}

/** Loads the calendar for a page that looks at it or changes it. */
export async function findCalendar(c: StaffContext): Promise<FoundCalendar> {
  return asFound(c, await findWorkingCalendar(c.var.db, ownUnitsAsAdmin(c.var.actor)))
}

/** What a page knows of the calendar, from the rows that were read. */
export function asFound(
  c: StaffContext,
  { days, head, units }: Awaited<ReturnType<typeof findWorkingCalendar>>,
): FoundCalendar {
  return {
    calendar: calendarOf(days, head?.seq ?? 0),
    stored: new Map(days.map((day) => [day.on, day])),
    head: head ?? NO_HISTORY,
    mayChange: keepsWholeOffice(c.var.actor, units),
  }
}

/** Whoever may read the calendar and not change it is told why. */
export function refuseReader(c: StaffContext) {
  return refusePage(c, 403, c.var.s.workingCalendar.mayNotChange)
}

/** Writes the changed days, with the recomputation they ask for. */
export function recordChange(
  c: StaffContext,
  head: Head,
  step: Parameters<typeof recordCalendarChange>[3]['step'],
  changes: readonly DayChange[],
  data?: Record<string, number>,
) {
  const recomputationId = c.var.platform.newId()
  return recordCalendarChange(c.var.db, byOf(c), head, { step, changes, recomputationId, data })
}

/** Back to the year of a day, which says that it was saved, or that there was nothing to save. */
export function backToYear(c: StaffContext, on: Day, said: 'yes' | 'none' = 'yes') {
  return saved(
    c,
    withQuery(paths.workingCalendar, { nam: on.slice(0, 4), 'da-luu': said === 'yes' ? '1' : '0' }),
  )
}
