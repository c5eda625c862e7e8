import type { Child, FC } from 'hono/jsx'
import type { Why } from '../../src/domain/calendar.ts'
import type { Conflict } from '../../src/domain/conflict.ts'
import { type Day, weekdayOf } from '../../src/domain/day.ts'
import { paths } from '../../src/paths.ts'
import { Mark } from '../shell/mark.tsx'
import { formatDay, formatSpanShort } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'

export interface ShownDay {
  nominal: Day
  on: Day | null
  why: Why | null
  provisional: boolean
  isShort: boolean
  also: readonly Day[]
}

/** A day with its weekday: thứ Hai, 12/10/2026. */
export function dayWords(s: Strings, day: Day): string {
  return s.series.dayOfWeek(s.series.weekdays[weekdayOf(day) - 1]!, formatDay(s.lang, day))
}

/** Why a day is no working day: "là Chủ nhật", "là ngày nghỉ lễ". */
export function whyWords(s: Strings, day: Day, why: Why): string {
  if (why === 'weekend') return s.series.whyWeekend(s.series.weekdays[weekdayOf(day) - 1]!)
  return why === 'undecided_off' ? s.series.whyUndecided : s.series.whyHoliday
}

/** What the calendar does to a nominal day, in sentences: moved from where to where and why, short months, days that meet, dates not certain yet. */
export const DayNotes: FC<{ s: Strings; day: ShownDay }> = ({ s, day }): Child => {
  const notes = notesOf(s, day)
  return (
    <>
      {notes.map((note) => (
        <div key={note}>{note}</div>
      ))}
      {day.provisional && (
        <div>
          <Mark tone="due">{s.series.provisional}</Mark>
        </div>
      )}
    </>
  )
}

function notesOf(s: Strings, { nominal, on, why, isShort, also }: ShownDay): string[] {
  const from = formatDay(s.lang, nominal)
  const reason = why && s.series.isNotWorked(from, whyWords(s, nominal, why))
  return [
    ...(isShort ? [s.series.shortMonth(from)] : []),
    ...(reason ? [on === null ? s.series.fallsAway(reason) : s.series.movedTo(reason, dayWords(s, on))] : []),
    ...(also.length > 0 ? [s.series.meets(also.map((day) => formatDay(s.lang, day)).join(', '))] : []),
  ]
}

/** The sessions in the way, each with what they share. */
export const ConflictNotes: FC<{ s: Strings; conflicts: readonly Conflict[] }> = ({ s, conflicts }): Child =>
  conflicts.map(({ session, venue, leaders }) => (
    <div key={session.code}>
      <Mark tone="overdue">{s.series.conflict}</Mark>{' '}
      <a href={paths.staffSession(session.code)}>{session.theme}</a>,{' '}
      {formatSpanShort(s.lang, session.startsAt, session.endsAt)}:{' '}
      {[...(venue ? [s.series.sameVenue] : []), ...leaders.map(({ name }) => s.series.sameLeader(name))].join(
        '; ',
      )}
    </div>
  ))
