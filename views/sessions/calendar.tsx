import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import { paths, withQuery } from '../../src/paths.ts'
import { LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'
import { KindFilter, SessionPager } from './browsing.tsx'
import { type CardSession, SessionCards } from './session-card.tsx'

export interface CalendarProps {
  s: Strings
  sessions: CardSession[]
  units: { slug: string; name: string }[]
  /** What was asked for, as it stands in the address. */
  asked: { unit: string | null; kind: string | null; past: boolean }
  isFirstPage: boolean
  next: string | null
}

/** The public calendar: sessions by month, those to come or those past. */
export const CalendarContent: FC<CalendarProps> = (props) => {
  const { s, sessions, asked, isFirstPage, next } = props
  const filter = { 'don-vi': asked.unit, loai: asked.kind }
  const here = { ...filter, xem: asked.past ? 'da-qua' : null }
  const title = asked.past ? s.sessions.pastTitle : s.sessions.calendarTitle
  const other = withQuery(paths.calendar, { ...filter, xem: asked.past ? null : 'da-qua' })
  return (
    <>
      <PageHead
        title={title}
        lead={s.sessions.calendarLead}
        actions={
          <LinkButton tone="quiet" href={other}>
            {asked.past ? s.sessions.showComing : s.sessions.showPast}
          </LinkButton>
        }
      />
      <CalendarFilters {...props} />
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
      <SessionPager s={s} list={paths.calendar} asked={here} isFirstPage={isFirstPage} next={next} />
      <Subscription s={s} unit={asked.unit} />
    </>
  )
}

const CalendarFilters: FC<CalendarProps> = ({ s, units, asked }) => (
  <Form s={s} method="get" action={paths.calendar}>
    {units.length > 1 && (
      <Select
        s={s}
        name="don-vi"
        label={s.sessions.unitLabel}
        optionalNote={false}
        empty={s.sessions.allUnits}
        value={asked.unit}
        options={units.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
    )}
    <KindFilter s={s} value={asked.kind} />
    {asked.past && <input type="hidden" name="xem" value="da-qua" />}
    <SubmitButton tone="quiet">{s.sessions.filter}</SubmitButton>
  </Form>
)

const Nothing: FC<CalendarProps> = ({ s, asked }) => {
  if (asked.unit || asked.kind) {
    return (
      <EmptyState title={s.sessions.noneFound}>
        <p>{s.sessions.noneFoundNext}</p>
      </EmptyState>
    )
  }
  return asked.past ? (
    <EmptyState title={s.sessions.nonePast} />
  ) : (
    <EmptyState title={s.sessions.noneComing}>
      <p>{s.sessions.noneComingNext}</p>
    </EmptyState>
  )
}

const Subscription: FC<{ s: Strings; unit: string | null }> = ({ s, unit }) => (
  <section aria-labelledby="subscribe">
    <h2 id="subscribe">{s.sessions.subscribeTitle}</h2>
    <p>
      <a href={unit ? paths.unitFeed(unit) : paths.calendarFeed}>{s.sessions.subscribe}</a>
    </p>
    <p>{s.sessions.subscribeLate}</p>
  </section>
)

/** Neighbours of one Hà Nội month together, in the order given. */
function byMonth(sessions: CardSession[]): [string, CardSession[]][] {
  const months = new Map<string, CardSession[]>()
  for (const session of sessions) {
    const month = dayOf(session.startsAt).slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), session])
  }
  return [...months]
}
