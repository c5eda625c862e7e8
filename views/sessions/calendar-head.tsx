import type { FC } from 'hono/jsx'
import { paths, withQuery } from '../../src/paths.ts'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import { Select } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'
import { KindFilter } from './browsing.tsx'

/** The ways to see the public calendar. */
export type CalendarView = 'month' | 'coming' | 'past' | 'day'

/** Unit and kind under the names they have in the address. */
export type CalendarFilter = Record<'don-vi' | 'loai', string | null>

/** From one way of seeing the calendar to another, the filter kept. */
export const CalendarViews: FC<{ s: Strings; view: CalendarView; filter: CalendarFilter }> = ({
  s,
  view,
  filter,
}) => {
  const link = (of: CalendarView, label: string, xem: string | null) => (
    <li>
      <a href={withQuery(paths.calendar, { ...filter, xem })} aria-current={view === of ? 'page' : undefined}>
        {label}
      </a>
    </li>
  )
  return (
    <nav class="screen-only" aria-label={s.schedule.views}>
      <ul class="shortcuts">
        {link('month', s.schedule.byMonth, null)}
        {link('coming', s.schedule.coming, 'sap-toi')}
        {link('past', s.schedule.past, 'da-qua')}
      </ul>
    </nav>
  )
}

/** Which unit and kind; `kept` is the rest of the address, such as the month. */
export const CalendarFilters: FC<{
  s: Strings
  units: { slug: string; name: string }[]
  filter: CalendarFilter
  kept: Record<string, string | null>
}> = ({ s, units, filter, kept }) => (
  <div class="screen-only">
    <Fold summary={s.schedule.filter} open={filter['don-vi'] !== null || filter.loai !== null}>
      <Form s={s} method="get" action={paths.calendar}>
        {units.length > 1 && (
          <Select
            s={s}
            name="don-vi"
            label={s.sessions.unitLabel}
            optionalNote={false}
            empty={s.sessions.allUnits}
            value={filter['don-vi']}
            options={units.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
        )}
        <KindFilter s={s} value={filter.loai} />
        {Object.entries(kept).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <SubmitButton tone="quiet">{s.sessions.filter}</SubmitButton>
      </Form>
    </Fold>
  </div>
)
