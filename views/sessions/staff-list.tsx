import type { FC } from 'hono/jsx'
import { SESSION_STATES, type SessionState } from '../../src/domain/session.ts'
import { paths } from '../../src/paths.ts'
import { LinkButton, SubmitButton } from '../shell/buttons.tsx'
import { DataTable } from '../shell/data-table.tsx'
import { Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Mark } from '../shell/mark.tsx'
import { EmptyState } from '../shell/notice.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { formatNumber } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { KindFilter, SessionPager } from './browsing.tsx'
import { SpanCell } from './span-cell.tsx'
import { Theme } from './theme.tsx'
import { meetingOf, placeWords, SESSION_TONES, type ShownSession } from './words.ts'

export interface StaffListProps {
  s: Strings
  sessions: (ShownSession & { received: number; isPast: boolean })[]
  asked: { kind: string | null; state: string | null }
  mayPlan: boolean
  isFirstPage: boolean
  next: string | null
}

/** States in which a meeting is still awaited: that its day went by has to be said. */
const AWAITED: readonly SessionState[] = ['draft', 'announced', 'postponed']

/** The sessions of one's own units: those to come first. */
export const StaffListContent: FC<StaffListProps> = (props) => {
  const { s, sessions, asked, mayPlan, isFirstPage, next } = props
  const filter = { loai: asked.kind, 'trang-thai': asked.state }
  const plan = mayPlan && <LinkButton href={paths.newSession}>{s.sessions.plan}</LinkButton>
  const isFiltered = asked.kind !== null || asked.state !== null
  return (
    <>
      <PageHead title={s.sessions.listTitle} actions={sessions.length > 0 || isFiltered ? plan : null} />
      <Beside {...props} />
      {(sessions.length > 0 || isFiltered) && <StaffListFilters {...props} />}
      {sessions.length > 0 ? (
        <SessionTable {...props} />
      ) : (
        <EmptyState
          title={isFiltered ? s.sessions.noneFound : s.sessions.noneYet}
          action={isFiltered ? null : plan}
        >
          {!isFiltered && mayPlan && <p>{s.sessions.noneYetNext}</p>}
        </EmptyState>
      )}
      <SessionPager s={s} list={paths.staffSessions} asked={filter} isFirstPage={isFirstPage} next={next} />
    </>
  )
}

/** What lies beside the list: the year, what recurs, and for who plans the calls to make and the leaders' calendars. */
const Beside: FC<StaffListProps> = ({ s, mayPlan }) => (
  <ul class="beside-links screen-only">
    <li>
      <a href={paths.yearPlan}>{s.series.toYearPlan}</a>
    </li>
    <li>
      <a href={paths.series}>{s.series.toSeries}</a>
    </li>
    <li>
      <a href={paths.loudspeaker}>{s.papers.loudspeakerLink}</a>
    </li>
    {mayPlan && (
      <>
        <li>
          <a href={paths.calls}>{s.series.toCalls}</a>
        </li>
        <li>
          <a href={paths.leaderFeeds}>{s.feeds.leadersTitle}</a>
        </li>
      </>
    )}
  </ul>
)

const SessionTable: FC<StaffListProps> = ({ s, sessions }) => (
  <DataTable
    caption={s.sessions.listCaption}
    hideCaption
    columns={[
      { label: s.sessions.whenLabel },
      { label: s.sessions.themeColumn, wide: true },
      { label: s.sessions.whereLabel },
      { label: s.sessions.stateLabel },
      { label: s.sessions.received, numeric: true },
    ]}
    rows={sessions.map((session) => ({
      key: session.code,
      cells: [
        <SpanCell s={s} session={session} />,
        <>
          <a href={paths.staffSession(session.code)}>
            <Theme of={session} />
          </a>
          <br />
          <small>
            {meetingOf(s, session)} · {session.unit.name}
          </small>
        </>,
        placeWords(session) || s.sessions.onlineLabel,
        <>
          <Mark tone={SESSION_TONES[session.state]}>
            <span class="nowrap">{s.sessions.state[session.state]}</span>
          </Mark>
          {session.isPast && AWAITED.includes(session.state) && <small> ({s.sessions.pastMark})</small>}
        </>,
        formatNumber(s.lang, session.received),
      ],
    }))}
  />
)

const StaffListFilters: FC<StaffListProps> = ({ s, asked }) => (
  <Form s={s} method="get" action={paths.staffSessions}>
    <KindFilter s={s} value={asked.kind} />
    <Select
      s={s}
      name="trang-thai"
      label={s.sessions.stateLabel}
      optionalNote={false}
      empty={s.sessions.allStates}
      value={asked.state}
      options={SESSION_STATES.map((state) => ({ value: state, label: s.sessions.state[state] }))}
    />
    <SubmitButton tone="quiet">{s.sessions.filter}</SubmitButton>
  </Form>
)
