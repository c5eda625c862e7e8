import type { FC } from 'hono/jsx'
import type { EnteredDay } from '../../src/domain/calendar-day.ts'
import { paths } from '../../src/paths.ts'
import { DataTable } from '../shell/data-table.tsx'
import { Mark } from '../shell/mark.tsx'
import { capital, formatDay, formatDayLong } from '../strings/format.ts'
import type { Strings } from '../strings/vi.ts'
import { reasonWords } from './state.ts'

/** Every day of the year that is not as usual, with its reason and whether it is decided. */
export const SpecialDays: FC<{ s: Strings; days: EnteredDay[]; mayChange: boolean }> = ({
  s,
  days,
  mayChange,
}) => {
  const words = s.workingCalendar
  return (
    <section id="special-days">
      <h2>{words.specialTitle}</h2>
      {days.length === 0 ? (
        <p>{words.specialNone}</p>
      ) : (
        <DataTable
          caption={words.specialTitle}
          hideCaption
          columns={[
            { label: words.columnDay, wide: true },
            { label: words.columnCounts },
            { label: words.columnReason, wide: true },
            { label: words.columnDecided },
          ]}
          rows={days.map((day) => ({
            key: day.on,
            cells: [
              <>
                {capital(formatDayLong(s.lang, day.on))}{' '}
                {mayChange && (
                  <a class="screen-only" href={paths.workingDay(day.on)}>
                    {words.change}
                    <span class="hidden-word"> {words.changeDay(formatDay(s.lang, day.on))}</span>
                  </a>
                )}
              </>,
              words.kind[day.kind],
              <>
                {reasonWords(s, day.reason)}
                {day.note && <small class="block">{day.note}</small>}
              </>,
              day.decided ? words.decided : <Mark tone="due">{words.undecided}</Mark>,
            ],
          }))}
        />
      )}
    </section>
  )
}
