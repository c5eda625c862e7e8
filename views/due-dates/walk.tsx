import type { FC } from 'hono/jsx'
import type { CalendarDay, DueDate } from '../../src/domain/calendar.ts'
import { type WalkedDay, type WalkedMonth, walkMonths } from '../../src/domain/walk-months.ts'
import { Notice } from '../shell/notice.tsx'
import { PrintButtonHint } from '../shell/paper.tsx'
import { formatDay } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { WalkPicture } from './walk-picture.tsx'

interface WalkProps {
  s: Strings
  walk: DueDate
  /** What the calendar says of single days: its reasons are named. */
  days: ReadonlyMap<string, CalendarDay>
}

/** A term counted out: the day in words, whether it may still move, the days as a picture and one by one. */
export const Walk: FC<WalkProps> = ({ s, walk, days }) => {
  const months = walkMonths(walk.counted, walk.due)
  return (
    <section class="walk">
      <p class="walk-due">{s.dueDates.due(walk.due)}</p>
      <p>{s.dueDates.reckoned(s.dueDates.days[walk.kind](walk.days), walk.from)}</p>
      <Settled s={s} walk={walk} months={months} />
      <WalkPicture s={s} walk={walk} months={months} />
      <h2>{s.dueDates.eachDay}</h2>
      {months.map((month) => (
        <MonthTable key={month.month} s={s} month={month} days={days} />
      ))}
      <PrintButtonHint s={s} />
    </section>
  )
}

/** Which days may still change the date, or that none does. */
const Settled: FC<{ s: Strings; walk: DueDate; months: WalkedMonth[] }> = ({ s, walk, months }) => {
  if (!walk.provisional) return <p class="hint">{s.dueDates.settled}</p>
  const unsettled = months.flatMap(({ days }) => days).filter(({ isUnsettled }) => isUnsettled)
  const undecided = unsettled.filter(({ why }) => why !== 'beyond_calendar').map(({ date }) => date)
  return (
    <Notice tone="warning" title={s.dueDates.provisionalTitle}>
      <p>{s.dueDates.provisional(undecided, undecided.length < unsettled.length)}</p>
    </Notice>
  )
}

/** Not one card a day, as tables have it on a phone: three short columns fit, and a term stays in sight. */
const MonthTable: FC<{ s: Strings; month: WalkedMonth; days: WalkProps['days'] }> = ({ s, month, days }) => (
  <table>
    <caption>{s.dueDates.monthDays(month.month, month.days.length, month.counted)}</caption>
    <thead>
      <tr>
        <th scope="col">{s.dueDates.day}</th>
        <th scope="col">{s.dueDates.counted}</th>
        <th scope="col">{s.dueDates.why}</th>
      </tr>
    </thead>
    <tbody>
      {month.days.map((day) => (
        <tr key={day.date} class={day.isDue ? 'is-due' : day.counts ? undefined : 'is-skipped'}>
          <td>
            <time datetime={day.date}>
              {s.dueDates.weekday(day.date)}, <span class="nowrap">{formatDay(s.lang, day.date)}</span>
            </time>
          </td>
          <td>{day.counts ? s.dueDates.nth(day.nth) : s.dueDates.notCounted}</td>
          <td>{whyOf(s, day, days)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** The words of the code; a rest day that is decided is called by the reason that the calendar has for it. */
function whyOf(s: Strings, { date, why }: WalkedDay, days: WalkProps['days']): string {
  const words = s.dueDates.whyWords[why]
  const entered = why === 'day_zero' ? undefined : days.get(date)
  const reasons: Record<string, string> = s.workingCalendar.reason
  if (!entered?.reason) return words
  const reason = reasons[entered.reason] ?? entered.reason
  return why === 'holiday' ? s.dueDates.restsFor(reason) : `${words} (${reason})`
}
