import type { FC } from 'hono/jsx'
import type { CalendarDay, DueDate } from '../../src/domain/calendar.ts'
import { type WalkedDay, type WalkedMonth, walkMonths } from '../../src/domain/walk-months.ts'
import { DataTable } from '../shell/data-table.tsx'
import { Notice } from '../shell/notice.tsx'
import { PrintButtonHint } from '../shell/paper.tsx'
import { formatDayLong } from '../strings/format.ts'
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

const MonthTable: FC<{ s: Strings; month: WalkedMonth; days: WalkProps['days'] }> = ({ s, month, days }) => (
  <DataTable
    caption={s.dueDates.monthDays(month.month, month.days.length, month.counted)}
    columns={[
      { label: s.dueDates.day },
      { label: s.dueDates.counted },
      { label: s.dueDates.why, wide: true },
    ]}
    rows={month.days.map((day) => ({
      key: day.date,
      classes: day.isDue ? 'is-due' : day.counts ? undefined : 'is-skipped',
      cells: [
        <time datetime={day.date}>{formatDayLong(s.lang, day.date)}</time>,
        day.counts ? s.dueDates.nth(day.nth) : s.dueDates.notCounted,
        whyOf(s, day, days),
      ],
    }))}
  />
)

/** The words of the code, with the reason that the calendar has for that day. */
function whyOf(s: Strings, { date, why }: WalkedDay, days: WalkProps['days']): string {
  const words = s.dueDates.whyWords[why]
  const entered = why === 'day_zero' ? undefined : days.get(date)
  return entered?.reason ? `${words} (${entered.reason})` : words
}
