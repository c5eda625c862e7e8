import type { FC } from 'hono/jsx'
import { dayOf, weekdayOf } from '../../src/domain/day.ts'
import type { Astray } from '../../src/domain/series-standing.ts'
import { paths } from '../../src/paths.ts'
import { Theme } from '../sessions/theme.tsx'
import { meetingOf, SESSION_TONES, type ShownSession } from '../sessions/words.ts'
import { DataTable } from '../shell/data-table.tsx'
import { Mark } from '../shell/mark.tsx'
import { formatDay, formatTime } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

export interface PlannedSession extends ShownSession {
  chair: string | null
  seriesCode: string | null
  astray: Astray | null
}

/** The sessions of one month, or the sentence that there are none. */
export const MonthTable: FC<{ s: Strings; month: string; sessions: PlannedSession[] }> = ({
  s,
  month,
  sessions,
}) => {
  const title = s.series.month(Number(month.slice(5)))
  return (
    <section>
      <h2>{title}</h2>
      {sessions.length === 0 ? (
        <p>{s.series.noneInMonth}</p>
      ) : (
        <DataTable
          caption={title}
          hideCaption
          columns={[
            { label: s.series.dateColumn },
            { label: s.series.timeColumn },
            { label: s.series.kindColumn, wide: true },
            { label: s.series.leaders },
            { label: s.sessions.whereLabel },
            { label: s.series.stateColumn },
          ]}
          rows={sessions.map((session) => ({
            key: session.code,
            cells: [
              <Day s={s} day={dayOf(session.startsAt)} />,
              <span class="nowrap">
                {formatTime(s.lang, session.startsAt)}–{formatTime(s.lang, session.endsAt)}
              </span>,
              <>
                <a href={paths.staffSession(session.code)}>
                  <Theme of={session} />
                </a>
                <br />
                <small>{meetingOf(s, session)}</small>
              </>,
              session.chair ?? '',
              session.venue?.name ?? s.sessions.onlineLabel,
              <State s={s} session={session} />,
            ],
          }))}
        />
      )}
    </section>
  )
}

/** The weekday over the date: neither is broken. */
const Day: FC<{ s: Strings; day: string }> = ({ s, day }) => (
  <>
    {s.series.weekdayChoice(s.series.weekdays[weekdayOf(day) - 1]!)},{' '}
    <span class="nowrap">{formatDay(s.lang, day)}</span>
  </>
)

/** How a session stands; where the calendar changed under it, what to do. */
const State: FC<{ s: Strings; session: PlannedSession }> = ({
  s,
  session: { state, astray, seriesCode, code },
}) => (
  <>
    <Mark tone={SESSION_TONES[state]}>{s.sessions.state[state]}</Mark>
    {astray && (
      <div class="screen-only">
        <Mark tone="overdue">{s.series.astray[astray]}</Mark>{' '}
        {state === 'draft' && seriesCode ? (
          <a href={paths.editSeries(seriesCode)}>{s.series.edit}</a>
        ) : (
          <a href={paths.moving(code)}>{s.series.moveIt}</a>
        )}
      </div>
    )}
  </>
)
