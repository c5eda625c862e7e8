import type { FC } from 'hono/jsx'
import { paths, withQuery } from '../../../src/paths.ts'
import { SubscribeBox, type Subscription } from '../../calendar/subscribe-box.tsx'
import { Notice } from '../../shell/notice.tsx'
import { PageHead } from '../../shell/page-head.tsx'
import { PrintButtonHint } from '../../shell/paper.tsx'
import type { Strings } from '../../strings/vi.ts'
import { type CalendarFilter, CalendarFilters, CalendarViews } from '../calendar-head.tsx'
import type { MonthDay } from './month.ts'
import { MonthGrid } from './month-grid.tsx'
import { type ListProps, MonthList } from './month-list.tsx'
import { MonthPaper, type PaperProps } from './month-paper.tsx'

export interface MonthPageProps {
  s: Strings
  month: string
  refused: 'no_month' | 'too_far' | null
  beside: { before: string | null; after: string | null }
  isThisMonth: boolean
  units: { slug: string; name: string }[]
  filter: CalendarFilter
  weeks: (MonthDay | null)[][]
  /** How many are shown where there are more. */
  cutAt: number | null
  /** The year where nobody has entered its holidays. */
  unenteredYear: string | null
  list: Omit<ListProps, 's' | 'month' | 'filter'>
  paper: Omit<PaperProps, 's' | 'month'>
  subscription: Subscription
}

/** The public calendar of one month: on the wall, as a list, and on paper. */
export const MonthPageContent: FC<MonthPageProps> = (props) => {
  const { s, month, refused, units, filter, weeks, cutAt, unenteredYear, list, paper, subscription } = props
  return (
    <>
      <div class="screen-only">
        <PageHead title={s.sessions.calendarTitle} lead={s.sessions.calendarLead} />
      </div>
      <CalendarViews s={s} view="month" filter={filter} />
      {refused && (
        <Notice tone="info" title={refused === 'too_far' ? s.schedule.tooFar : s.schedule.noMonth} />
      )}
      <CalendarFilters s={s} units={units} filter={filter} kept={{ thang: month }} />
      <MonthSteps {...props} />
      {cutAt !== null && <Notice tone="warning" title={s.schedule.tooMany(cutAt)} />}
      <MonthGrid s={s} month={month} weeks={weeks} filter={filter} />
      <MonthList s={s} month={month} filter={filter} {...list} />
      {unenteredYear && <p class="screen-only">{s.schedule.unentered(unenteredYear)}</p>}
      <MonthPaper s={s} month={month} {...paper} />
      <SubscribeBox s={s} to={subscription} />
      <PrintButtonHint s={s} />
    </>
  )
}

/** The month before, this one's name, the month after. */
const MonthSteps: FC<MonthPageProps> = ({ s, month, beside: { before, after }, isThisMonth, filter }) => {
  const href = (thang: string | null) => withQuery(paths.calendar, { thang, ...filter })
  return (
    <div class="month-steps screen-only">
      <h2>{s.schedule.title(month)}</h2>
      <nav aria-label={s.schedule.months}>
        {before && (
          <a class="button quiet" href={href(before)} rel="prev">
            <span aria-hidden="true">‹</span>
            <span class="hidden-word">{s.schedule.beforeLabel}</span> {s.schedule.before(before)}
          </a>
        )}
        {!isThisMonth && <a href={href(null)}>{s.schedule.thisMonth}</a>}
        {after && (
          <a class="button quiet" href={href(after)} rel="next">
            <span class="hidden-word">{s.schedule.afterLabel}</span> {s.schedule.after(after)}{' '}
            <span aria-hidden="true">›</span>
          </a>
        )}
      </nav>
    </div>
  )
}
