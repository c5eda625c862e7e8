import type { FC } from 'hono/jsx'
import { DAY_SIGNS, type DrawnDay, type DrawnMonth } from '../../src/domain/calendar-year.ts'
import { paths } from '../../src/paths.ts'
import { formatDay } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { signWords } from './state.ts'

/** The twelve months, each a table of its weeks from Monday on. */
export const Months: FC<{ s: Strings; months: DrawnMonth[] }> = ({ s, months }) => (
  <div class="year">
    {months.map(({ month, weeks }) => (
      <table key={month} class="year-month">
        <caption>{s.workingCalendar.month(month)}</caption>
        <thead>
          <tr>
            {s.workingCalendar.weekdays.map((weekday, i) => (
              <th key={weekday} scope="col" abbr={s.workingCalendar.weekdaysLong[i]}>
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, w) => (
            <tr key={w}>{week.map((day) => (day ? <DayCell s={s} day={day} /> : <td />))}</tr>
          ))}
        </tbody>
      </table>
    ))}
  </div>
)

const DayCell: FC<{ s: Strings; day: DrawnDay }> = ({ s, day }) => {
  const label = s.workingCalendar.dayLabel(formatDay(s.lang, day.on), signWords(s, day))
  return (
    <td class={`day ${day.sign}`}>
      <a href={paths.workingDay(day.on)} aria-label={label}>
        {Number(day.on.slice(8))}
        <small>{s.workingCalendar.letter[day.sign]}</small>
      </a>
    </td>
  )
}

/** What each sign stands for. */
export const Legend: FC<{ s: Strings; isEntered: boolean }> = ({ s, isEntered }) => (
  <ul class="legend" aria-label={s.workingCalendar.legend}>
    {DAY_SIGNS.filter((sign) => sign !== 'unentered' || !isEntered).map((sign) => (
      <li key={sign}>
        <span class={`day ${sign}`} aria-hidden="true">
          12<small>{s.workingCalendar.letter[sign]}</small>
        </span>{' '}
        {s.workingCalendar.sign[sign]}
      </li>
    ))}
  </ul>
)
