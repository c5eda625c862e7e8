import type { FC } from 'hono/jsx'
import { paths, withQuery } from '../../../src/paths.ts'
import { Mark } from '../../shell/mark.tsx'
import { formatTime } from '../../strings/format.ts'
import type { Strings } from '../../strings/vi.ts'
import { Theme } from '../theme.tsx'
import { isCalledOff, SESSION_TONES } from '../words.ts'
import { type MonthDay, type MonthSession, shortSpecialWords } from './month.ts'

/** As many sessions of a day as a cell shows; the others stand behind a link to the day. */
const A_CELL = 3

export interface GridProps {
  s: Strings
  month: string
  weeks: (MonthDay | null)[][]
  /** Unit and kind as they stand in the address. */
  filter: Record<string, string | null>
}

/** The month on the wall: a row a week. Where the window is narrow it is left out, since the list says the same. */
export const MonthGrid: FC<GridProps> = ({ s, month, weeks, filter }) => (
  <table class="wall screen-only">
    <caption class="hidden-word">{s.schedule.gridCaption(month)}</caption>
    <thead>
      <tr>
        {s.schedule.weekdays.map((weekday) => (
          <th key={weekday} scope="col">
            {weekday}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeks.map((week, n) => (
        <tr key={n}>
          {week.map((day, i) =>
            day ? <DayCell key={day.on} s={s} day={day} filter={filter} /> : <td key={i} />,
          )}
        </tr>
      ))}
    </tbody>
  </table>
)

const DayCell: FC<{ s: Strings; day: MonthDay; filter: GridProps['filter'] }> = ({ s, day, filter }) => {
  const { on, isToday, special, sessions } = day
  const left = sessions.length - A_CELL
  return (
    <td class={special?.is} aria-current={isToday ? 'date' : undefined}>
      <time datetime={on}>{Number(on.slice(8))}</time>
      {isToday && <small class="today">{s.schedule.today}</small>}
      {special && <small class="block">{shortSpecialWords(s, special)}</small>}
      {sessions.length > 0 && (
        <ul>
          {sessions.slice(0, A_CELL).map((session) => (
            <Entry key={session.code} s={s} session={session} />
          ))}
          {left > 0 && (
            <li>
              <a href={withQuery(paths.calendar, { ngay: on, ...filter })}>
                {s.schedule.more(left)}
                <span class="hidden-word">{s.schedule.moreOn(on)}</span>
              </a>
            </li>
          )}
        </ul>
      )}
    </td>
  )
}

const Entry: FC<{ s: Strings; session: MonthSession }> = ({ s, session }) => {
  const { code, startsAt, state } = session
  const time = formatTime(s.lang, startsAt)
  return (
    <li>
      <a href={paths.session(code)}>
        {isCalledOff(state) ? <s>{time}</s> : <strong>{time}</strong>} <Theme of={session} />
      </a>
      {state !== 'announced' && <Mark tone={SESSION_TONES[state]}>{s.sessions.state[state]}</Mark>}
    </li>
  )
}
