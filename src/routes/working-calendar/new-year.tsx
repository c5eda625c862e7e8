import { Hono } from 'hono'
import { NewYear } from '../../../views/working-calendar/new-year.tsx'
import { changesOf } from '../../domain/calendar-day.ts'
import { decideYear, yearForm } from '../../domain/calendar-new-year.ts'
import { firstMissingYear, proposeFixedDays } from '../../domain/calendar-proposal.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, type Typed, typedText } from '../../http/forms.ts'
import { showStaff } from '../../http/pages.tsx'
import { paths } from '../../paths.ts'
import { today } from '../administration/kept.ts'
import { sentences } from '../administration/kept-routes.tsx'
import { isCurrent, stampOf } from '../administration/stamp.ts'
import { backToYear, type FoundCalendar, findCalendar, recordChange, refuseReader } from './found.ts'

export const newYearRoutes = new Hono<StaffEnv>()

newYearRoutes.get(paths.workingYear, async (c) => {
  const found = await findCalendar(c)
  if (!found.mayChange) return refuseReader(c)
  const fixed = proposeFixedDays(yearToEnter(c, found)).map(({ on }) => on)
  return showNewYear(c, found, { fixed })
})

newYearRoutes.post(paths.workingYear, async (c) => {
  const found = await findCalendar(c)
  if (!found.mayChange) return refuseReader(c)
  const form = await readForm(c, yearForm)
  const year = yearToEnter(c, found)
  if (!isCurrent(form.typed, found.head)) return showStale(c, found, form.typed)
  if (!form.ok) return showNewYear(c, found, form.typed, form.errors)
  const decision = decideYear(year, form.values)
  if (!decision.ok) return showNewYear(c, found, form.typed, sentences(c, decision.faults))
  const asked = decision.days.map((day) => ({ on: day.on, to: day }))
  const changes = changesOf(found.stored, asked)
  const outcome = await recordChange(c, found.head, 'enter_year', changes, { year })
  return outcome.ok ? backToYear(c, `${year}-01-01`) : showStale(c, await findCalendar(c), form.typed)
})

const yearToEnter = (c: StaffContext, { calendar }: FoundCalendar) => firstMissingYear(calendar, today(c))

/** Somebody changed the calendar meanwhile; where they entered this very year, the next one is offered and that is said. */
function showStale(c: StaffContext, found: FoundCalendar, typed: Typed) {
  const { s } = c.var
  const isOther = typedText(typed, 'year') !== String(yearToEnter(c, found))
  const sentence = isOther ? s.workingCalendar.yearAlready : s.workingCalendar.yearStale
  return showNewYear(c, found, typed, { '': sentence }, 409)
}

function showNewYear(
  c: StaffContext,
  found: FoundCalendar,
  typed: Typed,
  errors?: Record<string, string>,
  status: 409 | 422 = 422,
) {
  const { s } = c.var
  const year = yearToEnter(c, found)
  return showStaff(
    c,
    { title: s.workingCalendar.yearTitle(year), status: errors ? status : 200 },
    <NewYear
      s={s}
      year={year}
      proposed={proposeFixedDays(year)}
      stamp={stampOf(found.head)}
      typed={typed}
      errors={errors ?? {}}
    />,
  )
}
