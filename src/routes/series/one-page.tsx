import type { WholeSeries } from '../../../db/queries/series.ts'
import { SeriesContent } from '../../../views/series/series-page.tsx'
import { dayOf } from '../../domain/day.ts'
import { dateOf, seriesLines } from '../../domain/series-standing.ts'
import type { StaffContext } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { mayPlan } from './stored.ts'

/** What was refused on the page of a series; with the day it is about and what was typed there. */
export interface RefusedDay {
  status: 409 | 422
  sentence: string
  day?: string
  typed?: string
  field?: 'reason' | 'conflict_reason'
}

/** The page of one series: its rule, its sessions, and what can be done about each day. */
export function showSeries(c: StaffContext, whole: WholeSeries, refused?: RefusedDay) {
  const { s, now } = c.var
  const { series, sessions, skips, rulebook } = whole
  const lines = seriesLines(series, sessions, skips, { calendar: rulebook.calendar, now })
  const today = dayOf(now)
  const coming = lines.filter((line) =>
    line.is === 'session' ? line.session.endsAt > now : dateOf(line) > today,
  )
  const props = {
    ...{ s, series, refused },
    coming,
    past: lines.filter((line) => !coming.includes(line)).reverse(),
    mayPlan: mayPlan(c, whole) && series.endedAt === null,
    drafts: coming.filter((line) => line.is === 'session' && line.session.state === 'draft').length,
  }
  return showStaff(
    c,
    { title: series.theme, status: refused?.status, wide: true },
    <SeriesContent {...props} />,
  )
}
