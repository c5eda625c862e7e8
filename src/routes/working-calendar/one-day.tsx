import { Hono } from 'hono'
import { formatDayLong } from '../../../views/strings/format.ts'
import { WorkingDay } from '../../../views/working-calendar/working-day.tsx'
import { changesOf, dayForm, dayOutside, decideDay, type EnteredDay } from '../../domain/calendar-day.ts'
import { drawDay } from '../../domain/calendar-year.ts'
import { type Day, isDay } from '../../domain/day.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, type Typed, typedText } from '../../http/forms.ts'
import { showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { sentences } from '../administration/kept-routes.tsx'
import { isCurrent, stampOf } from '../administration/stamp.ts'
import { backToYear, type FoundCalendar, findCalendar, recordChange, refuseReader } from './found.ts'
import { FIRST_YEAR, LAST_YEAR } from './year.tsx'

export const workingDayRoutes = new Hono<StaffEnv>()

workingDayRoutes.get(paths.workingDay(':day'), async (c) => {
  const on = dayAsked(c)
  return on ? showDay(c, on, await findCalendar(c)) : notFoundPage(c)
})

workingDayRoutes.post(paths.workingDay(':day'), async (c) => {
  const [on, found] = [dayAsked(c), await findCalendar(c)]
  if (!on) return notFoundPage(c)
  if (!found.mayChange) return refuseReader(c)
  const form = await readForm(c, dayForm)
  if (!isCurrent(form.typed, found.head)) return showStale(c, on, found, form.typed)
  const decision = form.ok ? decideDay(found.calendar, on, form.values) : form
  if (!decision.ok) return showWrong(c, on, found, form.typed, errorsOf(c, decision))
  const changes = changesOf(found.stored, [{ on, to: decision.to }])
  if (changes.length === 0) return backToYear(c, on, 'none')
  const outcome = await recordChange(c, found.head, 'set_day', changes)
  return outcome.ok ? backToYear(c, on) : showStale(c, on, await findCalendar(c), form.typed)
})

type Wrong = { errors: Record<string, string> } | (ReturnType<typeof decideDay> & { ok: false })

/** What is wrong, as sentences at the fields: found in the reading, or of the day itself. */
function errorsOf(c: StaffContext, wrong: Wrong) {
  return 'errors' in wrong ? wrong.errors : sentences(c, { [wrong.field]: wrong.code })
}

/** The day of the address; null for what is no day that a calendar of this office could hold. */
function dayAsked(c: StaffContext): Day | null {
  const asked = c.req.param('day') ?? ''
  return isDay(asked) && asked >= `${FIRST_YEAR - 1}` && asked < `${LAST_YEAR + 1}` ? asked : null
}

interface Attempt {
  status: 409 | 422
  typed: Typed
  errors: Record<string, string>
}

function showWrong(
  c: StaffContext,
  on: Day,
  found: FoundCalendar,
  typed: Typed,
  errors: Record<string, string>,
) {
  return showDay(c, on, found, { status: 422, typed, errors })
}

function showStale(c: StaffContext, on: Day, found: FoundCalendar, typed: Typed) {
  return showDay(c, on, found, { status: 409, typed, errors: { '': c.var.s.errors.stale! } })
}

function showDay(c: StaffContext, on: Day, found: FoundCalendar, attempt: Attempt | null = null) {
  const { s } = c.var
  const stored = found.stored.get(on) ?? null
  const typed = attempt?.typed ?? typedOf(stored)
  return showStaff(
    c,
    { title: formatDayLong(s.lang, on), status: attempt?.status },
    <WorkingDay
      s={s}
      drawn={drawDay(found.calendar, on)}
      stored={stored}
      outside={dayOutside(found.calendar, on)}
      mayChange={found.mayChange}
      stamp={stampOf(found.head)}
      value={(name) => typedText(typed, name)}
      errors={attempt?.errors ?? {}}
      isStale={attempt?.status === 409}
    />,
  )
}

/** A stored day as its form shows it. */
function typedOf(stored: EnteredDay | null): Typed {
  if (!stored) return { kind: 'usual', decided: 'yes' }
  const { kind, reason, note, decided } = stored
  return { kind, day_reason: reason, note, decided: decided ? 'yes' : 'no' }
}
