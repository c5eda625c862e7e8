import type { Hono } from 'hono'
import type { Db } from '../../../db/database.ts'
import { unitsOf } from '../../../db/queries/units.ts'
import type { By } from '../../../db/records/by.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import { UnitField } from '../../../views/administration/fields.tsx'
import { asOptions, RecordPage } from '../../../views/administration/record-page.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import type { Day } from '../../domain/day.ts'
import { isEnded } from '../../domain/ending.ts'
import { compareNames } from '../../domain/naming.ts'
import type { Unit } from '../../domain/unit.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, type Typed, typedText } from '../../http/forms.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { paths, withQuery } from '../../paths.ts'
import { administeredBy, byOf, type Kept, type KeptNoun, today } from './kept.ts'
import { sentences } from './kept-routes.tsx'

type Add<Values> = (db: Db, by: By, id: number, unitId: number, values: Values) => Promise<WriteOutcome>

/** The page that adds one record to a unit, and its post. */
export function addingRoutes<Row extends Kept, Values extends { fromOn: Day }>(
  routes: Hono<StaffEnv>,
  kept: KeptNoun<Row, Values>,
  add: Add<Values>,
) {
  routes.get(paths.adminNew(kept.noun), async (c) => {
    const typed = { fromOn: today(c), unitId: c.req.query('don-vi') ?? '' }
    return showNew(c, kept, await unitsToChoose(c), typed)
  })

  routes.post(paths.adminNew(kept.noun), async (c) => {
    const units = await unitsToChoose(c)
    const form = await readForm(c, kept.form)
    const unit = chosenUnit(units, form.typed)
    const errors = { ...unitError(c, unit, form.typed), ...(form.ok ? {} : form.errors) }
    if (!form.ok || !unit) return showNew(c, kept, units, form.typed, errors)
    const [siblings] = await kept.findAll(c.var.db, [unit.id])
    const refused = () => showNew(c, kept, units, form.typed, sentences(c, { name: 'taken_here' }))
    if (siblings.some((row) => kept.isSame(row, form.values))) return refused()
    const id = c.var.platform.newId()
    const outcome = await add(c.var.db, byOf(c), id, unit.id, form.values)
    if (!outcome.ok) return refused()
    return saved(c, withQuery(paths.admin(kept.noun), { 'da-luu': id }))
  })

  return routes
}

/** The units in force that the actor administers, in Vietnamese order. */
export async function unitsToChoose(c: StaffContext): Promise<Unit[]> {
  const units = await unitsOf(c.var.db, administeredBy(c))
  return units.filter((unit) => !isEnded(unit, today(c))).sort(compareNames)
}

/** The unit that was chosen, where it is one of those offered. */
export function chosenUnit(units: Unit[], typed: Typed): Unit | undefined {
  return units.find(({ id }) => String(id) === typedText(typed, 'unitId'))
}

/** The sentence at the field of the unit where none was chosen, or one that this person does not administer. */
export function unitError(c: StaffContext, unit: Unit | undefined, typed: Typed): FieldErrors {
  if (unit) return {}
  return sentences(c, { unitId: typedText(typed, 'unitId') === '' ? 'required' : 'not_a_choice' })
}

function showNew<Row extends Kept, Values extends { fromOn: Day }>(
  c: StaffContext,
  kept: KeptNoun<Row, Values>,
  units: Unit[],
  typed: Typed,
  errors?: FieldErrors,
) {
  const { s } = c.var
  const words = kept.words(s)
  const fields = { s, value: (name: string) => typedText(typed, name), errors: errors ?? {} }
  return showStaff(
    c,
    { title: words.add, status: errors ? 422 : 200 },
    <RecordPage
      s={s}
      title={words.add}
      back={{ href: paths.admin(kept.noun), label: words.title }}
      action={paths.adminNew(kept.noun)}
      stamp=""
      errors={errors}
      fields={
        <>
          <UnitField {...fields} units={asOptions(units)} />
          <kept.Fields {...fields} />
        </>
      }
      button={s.administration.add}
    />,
  )
}
