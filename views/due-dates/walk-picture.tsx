import type { FC } from 'hono/jsx'
import type { DueDate } from '../../src/domain/calendar.ts'
import type { WalkedDay, WalkedMonth } from '../../src/domain/walk-months.ts'
import type { Strings } from '../strings/vi.ts'

interface PictureProps {
  s: Strings
  walk: DueDate
  months: WalkedMonth[]
}

/** The days as leaves of a calendar, for who would rather look than read. It says nothing that the table does not. */
export const WalkPicture: FC<PictureProps> = ({ s, walk, months }) => (
  <>
    <div class="leaves" role="img" aria-label={s.dueDates.picture(walk.from, walk.due, walk.days)}>
      {months.map((month) => (
        <Leaf key={month.month} s={s} month={month} from={walk.from} />
      ))}
    </div>
    <p class="legend" aria-hidden="true">
      {(['zero', 'counts', 'skipped', 'undecided', 'due'] as const).map((kind) => (
        <span key={kind}>
          <i class={`leaf leaf-${kind}`} />
          {s.dueDates.legend[kind]}
        </span>
      ))}
    </p>
  </>
)

const Leaf: FC<{ s: Strings; month: WalkedMonth; from: string }> = ({ s, month, from }) => (
  <div>
    <b>{s.dueDates.month(month.month)}</b>
    <div class="leaf-days">
      {s.dueDates.weekdays.map((name) => (
        <small key={name}>{name}</small>
      ))}
      {Array.from({ length: month.gap }, (_, i) => (
        <span key={`gap-${i}`} />
      ))}
      {month.days.map((day) => (
        <span key={day.date} class={`leaf ${classOf(day, from)}`}>
          {Number(day.date.slice(8))}
        </span>
      ))}
    </div>
  </div>
)

function classOf(day: WalkedDay, from: string): string {
  if (day.date === from && day.why === 'day_zero') return 'leaf-zero'
  if (day.isDue) return day.isUnsettled ? 'leaf-due leaf-undecided' : 'leaf-due'
  return `leaf-${day.counts ? 'counts' : 'skipped'}${day.isUnsettled ? ' leaf-undecided' : ''}`
}
