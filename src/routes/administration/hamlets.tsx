import { findHamletsWithin, findHamletWithin } from '../../../db/queries/hamlets.ts'
import { recordHamletEdit, recordHamletEnd, recordHamlets } from '../../../db/records/hamlets.ts'
import { HamletFields } from '../../../views/administration/fields.tsx'
import { HamletsAdded } from '../../../views/administration/hamlets-added.tsx'
import { NewHamlets } from '../../../views/administration/new-hamlets.tsx'
import { asOptions } from '../../../views/administration/record-page.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { isEnded } from '../../domain/ending.ts'
import { type Hamlet, type HamletValues, hamletForm, hamletsForm, sortOutNames } from '../../domain/hamlet.ts'
import { nameKey } from '../../domain/naming.ts'
import type { Unit } from '../../domain/unit.ts'
import type { StaffContext } from '../../http/context.ts'
import { readForm, type Typed, typedText } from '../../http/forms.ts'
import { showStaff } from '../../http/pages.tsx'
import { paths, withQuery } from '../../paths.ts'
import { chosenUnit, unitError, unitsToChoose } from './adding.tsx'
import { byOf, type KeptNoun, today } from './kept.ts'
import { keptRoutes, sentences } from './kept-routes.tsx'

const hamlets: KeptNoun<Hamlet, HamletValues> = {
  noun: 'thon-to',
  words: (s) => s.administration.hamlets,
  columns: () => [],
  cells: () => [],
  Fields: HamletFields,
  form: hamletForm,
  findAll: findHamletsWithin,
  find: findHamletWithin,
  isSame: (row, values) => nameKey(row.name) === nameKey(values.name),
  edit: recordHamletEdit,
  end: recordHamletEnd,
}

export const hamletRoutes = keptRoutes(hamlets)

hamletRoutes.get(paths.adminNew('thon-to'), async (c) => {
  const typed = { fromOn: today(c), unitId: c.req.query('don-vi') ?? '' }
  return showNew(c, await unitsToChoose(c), typed)
})

/** Many at once: a commune has 8 to 65 of them, copied from a document. What exists already is told, not refused. */
hamletRoutes.post(paths.adminNew('thon-to'), async (c) => {
  const units = await unitsToChoose(c)
  const form = await readForm(c, hamletsForm)
  const unit = chosenUnit(units, form.typed)
  const errors = { ...unitError(c, unit, form.typed), ...(form.ok ? {} : form.errors) }
  if (!form.ok || !unit) return showNew(c, units, form.typed, errors)
  const [present] = await findHamletsWithin(c.var.db, [unit.id])
  const { added, existed } = sortOutNames(form.values.names, present)
  const fresh = added.map((name) => ({ id: c.var.platform.newId(), name, fromOn: form.values.fromOn }))
  const outcome = fresh.length > 0 ? await recordHamlets(c.var.db, byOf(c), unit.id, fresh) : null
  // Somebody added one of them in the same moment: sent again, it counts as one that existed.
  if (outcome && !outcome.ok) return showNew(c, units, form.typed, sentences(c, { names: 'taken_now' }), 409)
  return showAdded(c, unit, added, existed)
})

function showNew(
  c: StaffContext,
  units: Unit[],
  typed: Typed,
  errors?: FieldErrors,
  status: 409 | 422 = 422,
) {
  const { s } = c.var
  return showStaff(
    c,
    { title: s.administration.hamlets.add, status: errors ? status : 200 },
    <NewHamlets
      s={s}
      value={(name) => typedText(typed, name)}
      errors={errors ?? {}}
      units={asOptions(units)}
    />,
  )
}

function showAdded(c: StaffContext, unit: Unit, added: string[], existed: Hamlet[]) {
  const { s } = c.var
  return showStaff(
    c,
    { title: s.administration.hamlets.resultTitle },
    <HamletsAdded
      s={s}
      unitName={unit.name}
      added={added}
      existed={existed.map((hamlet) => ({ ...hamlet, isEnded: isEnded(hamlet, today(c)) }))}
      moreHref={withQuery(paths.adminNew('thon-to'), { 'don-vi': unit.id })}
    />,
  )
}
