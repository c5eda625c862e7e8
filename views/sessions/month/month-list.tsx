import type { FC } from 'hono/jsx'
import { dayOf } from '../../../src/domain/day.ts'
import { paths, withQuery } from '../../../src/paths.ts'
import { EmptyState } from '../../shell/notice.tsx'
import { formatSpan } from '../../strings/format.ts'
import type { Strings } from '../../strings/vi.ts'
import { SessionPager } from '../browsing.tsx'
import { SessionCards } from '../session-card.tsx'
import { Theme } from '../theme.tsx'
import { meetingOf, type ShownSession } from '../words.ts'
import { type MonthDay, type MonthSession, specialWords } from './month.ts'

export interface ListProps {
  s: Strings
  month: string
  filter: Record<string, string | null>
  /** A page of the month: what is still to come, then what is past. */
  coming: MonthSession[]
  past: MonthSession[]
  isFirstPage: boolean
  next: string | null
  /** What comes first after this month, where this one has nothing more. */
  later: { session: ShownSession | null } | null
  /** The days of the month that are neither ordinary nor a weekend. */
  special: MonthDay[]
}

/** The sessions of the month one under the other, those to come first. */
export const MonthList: FC<ListProps> = ({
  s,
  month,
  filter,
  coming,
  past,
  isFirstPage,
  next,
  later,
  special,
}) => (
  <div class="screen-only">
    {coming.length + past.length === 0 && later && (
      <EmptyState title={s.schedule.noneInMonth(month)}>
        <Later s={s} filter={filter} session={later.session} />
      </EmptyState>
    )}
    {coming.length > 0 && (
      <section aria-labelledby="coming">
        <h2 id="coming">{past.length > 0 ? s.schedule.comingInMonth : s.schedule.allInMonth}</h2>
        <SessionCards s={s} sessions={coming} />
      </section>
    )}
    {coming.length === 0 && past.length > 0 && later && (
      <Later s={s} filter={filter} session={later.session} />
    )}
    {past.length > 0 && (
      <section aria-labelledby="past">
        <h2 id="past">{s.schedule.pastInMonth}</h2>
        <SessionCards s={s} sessions={past} />
      </section>
    )}
    <SessionPager
      s={s}
      list={paths.calendar}
      asked={{ thang: month, ...filter }}
      isFirstPage={isFirstPage}
      next={next}
    />
    <SpecialDays s={s} days={special} />
  </div>
)

const Later: FC<{ s: Strings; filter: ListProps['filter']; session: ShownSession | null }> = ({
  s,
  filter,
  session,
}) => {
  if (!session) return <p>{s.schedule.noneAfter}</p>
  const month = dayOf(session.startsAt).slice(0, 7)
  return (
    <p>
      {s.schedule.nextIs}{' '}
      <a href={paths.session(session.code)}>
        {meetingOf(s, session)}: <Theme of={session} />
      </a>
      , {session.unit.name}, {formatSpan(s.lang, session.startsAt, session.endsAt)}.{' '}
      <a href={withQuery(paths.calendar, { thang: month, ...filter })}>{s.schedule.nextIn(month)}</a>
    </p>
  )
}

const SpecialDays: FC<{ s: Strings; days: MonthDay[] }> = ({ s, days }) =>
  days.length === 0 ? null : (
    <section aria-labelledby="special-days">
      <h2 id="special-days">{s.schedule.specialTitle}</h2>
      <ul>
        {[...daysByWords(s, days)].map(([words, on]) => (
          <li key={words}>{s.schedule.specialDays(on, words)}</li>
        ))}
      </ul>
    </section>
  )

/** The days of one feast stand together, in the order of the month. */
function daysByWords(s: Strings, days: MonthDay[]): Map<string, string[]> {
  const grouped = new Map<string, string[]>()
  for (const { on, special } of days) {
    if (!special) continue
    const words = specialWords(s, special)
    grouped.set(words, [...(grouped.get(words) ?? []), on])
  }
  return grouped
}
