import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { SubscribeBox, type Subscription } from '../calendar/subscribe-box.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { SessionPager } from './browsing.tsx'
import { type CalendarFilter, CalendarFilters, CalendarViews } from './calendar-head.tsx'
import { type CardSession, SessionCards } from './session-card.tsx'

export interface CalendarProps {
  s: Strings
  sessions: CardSession[]
  units: { slug: string; name: string }[]
  /** What was asked for: those to come, those past, or those of one day. */
  view: 'coming' | 'past' | 'day'
  filter: CalendarFilter
  /** The rest of the address: which list, which day or days. */
  kept: Record<'xem' | 'ngay' | 'tu' | 'den', string | null>
  title: string
  isFirstPage: boolean
  next: string | null
  subscription: Subscription
}

/** The public calendar as one list: sessions to come, past ones, or those of a day. */
export const CalendarContent: FC<CalendarProps> = (props) => {
  const { s, sessions, units, view, filter, kept, title, isFirstPage, next, subscription } = props
  const month = kept.ngay?.slice(0, 7)
  return (
    <>
      <PageHead
        title={title}
        lead={view === 'day' ? undefined : s.sessions.calendarLead}
        back={
          month
            ? {
                href: withQuery(paths.calendar, { thang: month, ...filter }),
                label: s.schedule.wholeMonth(month),
              }
            : undefined
        }
      />
      <CalendarViews s={s} view={view} filter={filter} />
      <CalendarFilters s={s} units={units} filter={filter} kept={kept} />
      {sessions.length === 0 ? (
        <Nothing {...props} />
      ) : (
        byMonth(sessions).map(([month, ofMonth]) => (
          <section key={month} aria-labelledby={`month-${month}`}>
            <h2 id={`month-${month}`}>{s.sessions.month(month)}</h2>
            <SessionCards s={s} sessions={ofMonth} />
          </section>
        ))
      )}
      <SessionPager
        s={s}
        list={paths.calendar}
        asked={{ ...filter, ...kept }}
        isFirstPage={isFirstPage}
        next={next}
      />
      <SubscribeBox s={s} to={subscription} />
    </>
  )
}

const Nothing: FC<CalendarProps> = ({ s, view, filter }) => {
  if (view === 'day' || filter['don-vi'] || filter.loai) {
    return (
      <EmptyState title={s.sessions.noneFound}>
        <p>{s.sessions.noneFoundNext}</p>
      </EmptyState>
    )
  }
  return view === 'past' ? (
    <EmptyState title={s.sessions.nonePast} />
  ) : (
    <EmptyState title={s.sessions.noneComing}>
      <p>{s.sessions.noneComingNext}</p>
    </EmptyState>
  )
}

/** Neighbours of one Hà Nội month together, in the order given. */
function byMonth(sessions: CardSession[]): [string, CardSession[]][] {
  const months = new Map<string, CardSession[]>()
  for (const session of sessions) {
    const month = dayOf(session.startsAt).slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), session])
  }
  return [...months]
}
