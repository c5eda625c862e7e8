import { Hono } from 'hono'
import type { StaffEnv } from '../http/context.ts'
import { onlyFor } from '../http/staff.ts'
import { seriesAnnouncing } from './series/announcing.tsx'
import { seriesDays } from './series/days.tsx'
import { editing } from './series/editing.tsx'
import { seriesLists } from './series/lists.tsx'
import { making } from './series/making.tsx'
import { oneSeries } from './series/one.tsx'
import { yearPlan } from './series/year-plan.tsx'

/** Recurring sessions and the plan of a year: made by secretaries, read by leaders and inspectors too. */
export const series = new Hono<StaffEnv>()

for (const area of ['/lam-viec/lich-dinh-ky/*', '/lam-viec/ke-hoach-nam']) {
  series.use(area, onlyFor('secretary', 'leader', 'inspector'))
}
// `/moi` comes before the pages of one series.
for (const routes of [seriesLists, making, editing, seriesAnnouncing, seriesDays, oneSeries, yearPlan])
  series.route('/', routes)
