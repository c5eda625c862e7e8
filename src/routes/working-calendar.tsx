import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'
import { calendarListRoutes } from './working-calendar/list.tsx'
import { newYearRoutes } from './working-calendar/new-year.tsx'
import { workingDayRoutes } from './working-calendar/one-day.tsx'
import { calendarUndoRoutes } from './working-calendar/undo.tsx'
import { workingYearRoutes } from './working-calendar/year.tsx'

/** The working calendar of the office, kept by administrators. */
export const workingCalendar = new Hono<StaffEnv>()

for (const routes of [
  workingYearRoutes,
  workingDayRoutes,
  newYearRoutes,
  calendarListRoutes,
  calendarUndoRoutes,
]) {
  workingCalendar.route('/', routes)
}
