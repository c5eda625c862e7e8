import { SeriesFormPage, type SeriesFormProps } from '../../../views/series/form-page.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { vi } from '../../../views/strings/vi.ts'
import { addDays, type Day, dayOf } from '../../domain/day.ts'
import { isEnded } from '../../domain/ending.ts'
import type { Roll } from '../../domain/series.ts'
import { seriesForm } from '../../domain/series-form.ts'
import type { PreviewDay } from '../../domain/series-preview.ts'
import type { Flaws } from '../../domain/session-flaws.ts'
import type { PlanningChoices } from '../../domain/session-plan.ts'
import type { StaffContext } from '../../http/context.ts'
import { allErrors, type Typed } from '../../http/forms.ts'
import { showStaff } from '../../http/pages.tsx'

export interface ShownForm {
  choices: PlanningChoices
  typed: Typed
  errors?: FieldErrors
  flaws?: Flaws
  series?: SeriesFormProps['series']
  preview?: PreviewDay[]
  edit?: SeriesFormProps['edit']
  /** Digest of the preview that is shown. */
  previewed?: string
  /** The days are no longer those that were shown before. */
  isChanged?: boolean
  /** Somebody else changed the series first. */
  isStale?: boolean
}

/** The form of a series with whatever was typed, the preview once there is one, and whatever stands in its way. */
export function showForm(c: StaffContext, shown: ShownForm) {
  const { s, now } = c.var
  const { choices, errors, flaws, isChanged, isStale, series = null, ...rest } = shown
  const status = isStale || isChanged ? 409 : errors || flaws ? 422 : 200
  const props: SeriesFormProps = {
    ...rest,
    s,
    series,
    notice: isStale ? s.errors.stale : isChanged ? s.series.previewChanged : undefined,
    options: optionsOf(choices, series?.unitId ?? null, rest.typed, dayOf(now)),
    errors: allErrors(s, Object.keys(seriesForm.entries), errors, flaws),
  }
  const title = series ? s.series.editTitle : s.series.newTitle
  return showStaff(c, { title, status, wide: true }, <SeriesFormPage {...props} />)
}

/** What a new form begins with: receptions on fixed days, from the next month to the end of the year; late in a year the next one is planned too. */
export function newTyped(now: number, roll: Roll): Typed {
  const next = `${addDays(`${dayOf(now).slice(0, 7)}-28`, 4).slice(0, 7)}-01`
  const year = Number(next.slice(0, 4)) + (next.slice(5, 7) >= '10' ? 1 : 0)
  return {
    ...{ meeting: 'reception:periodic', every: 'days', roll, from_on: next },
    ...{ until_on: `${year}-12-31`, start_time: '07:30', end_time: '11:30' },
    ...{ nth: '2', nth_weekday: '4', weeks: '2', weeks_weekday: '4' },
  }
}

/** Why a day that collides is left out, as the office's own record says it. */
export function leftOut({ nominal, conflicts }: PreviewDay): { on: Day; reason: string } {
  const codes = conflicts.map(({ session }) => session.code)
  return { on: nominal, reason: vi.series.leftOutReason(codes.join(', ')) }
}

/** The units' records in force today, and those chosen before; with several units each says whose it is. */
function optionsOf(choices: PlanningChoices, unitId: number | null, typed: Typed, today: Day) {
  const { units } = choices
  const chosen = new Set(Object.values(typed).flat())
  const whose = (id: number) =>
    unitId !== null || units.length === 1 ? '' : ` (${units.find((unit) => unit.id === id)?.name})`
  const options = <Entry extends PlanningChoices['venues'][number]>(
    records: Entry[],
    label: (record: Entry) => string,
  ) =>
    records
      .filter((record) => unitId === null || record.unitId === unitId)
      .filter((record) => chosen.has(String(record.id)) || !isEnded(record, today))
      .map((record) => ({ value: String(record.id), label: label(record) + whose(record.unitId) }))
  return {
    units: units.map(({ id, name }) => ({ value: String(id), label: name })),
    venues: options(choices.venues, ({ name }) => name),
    leaders: options(choices.leaders, ({ name, office }) => `${name} – ${office}`),
  }
}
