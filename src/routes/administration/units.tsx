import { Hono } from 'hono'
import { findUnitWithin, unitsOf } from '../../../db/queries/units.ts'
import { recordUnit, recordUnitEdit, recordUnitEnd } from '../../../db/records/units.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import { endingForm } from '../../domain/ending.ts'
import { editUnit, endUnit, parentsFor, placeUnit, unitForm } from '../../domain/unit.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, type Typed } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'
import { administeredBy, byOf, ID, today } from './kept.ts'
import { sentences } from './kept-routes.tsx'
import { headIn, isCurrent } from './stamp.ts'
import { showUnits } from './unit-list.tsx'
import { type FoundUnit, showNewUnit, showUnit } from './unit-page.tsx'

export const unitRoutes = new Hono<StaffEnv>()

unitRoutes.get(paths.admin('don-vi'), async (c) => showUnits(c, await unitsOf(c.var.db, administeredBy(c))))

unitRoutes.get(paths.adminNew('don-vi'), async (c) => {
  const units = await unitsOf(c.var.db, administeredBy(c))
  const [parent, ...more] = parentsFor(null, units, today(c))
  if (!parent) return notFoundPage(c)
  const typed = { fromOn: today(c), parentId: more.length === 0 ? String(parent.id) : '' }
  return showNewUnit(c, units, typed)
})

unitRoutes.post(paths.adminNew('don-vi'), async (c) => {
  const units = await unitsOf(c.var.db, administeredBy(c))
  if (parentsFor(null, units, today(c)).length === 0) return notFoundPage(c)
  const form = await readForm(c, unitForm)
  if (!form.ok) return showNewUnit(c, units, form.typed, form.errors)
  const place = placeUnit(null, form.values, units, today(c))
  if (!place.ok) return showNewUnit(c, units, form.typed, sentences(c, { [place.field]: place.code }))
  const id = c.var.platform.newId()
  const { level, parentId } = place
  const outcome = await recordUnit(c.var.db, byOf(c), id, { ...form.values, level, parentId })
  if (!outcome.ok) return showNewUnit(c, units, form.typed, sentences(c, { slug: 'taken' }))
  return saved(c, withQuery(paths.admin('don-vi'), { 'da-luu': id }))
})

unitRoutes.get(paths.adminEdit('don-vi', ID), async (c) => {
  const found = await findUnit(c)
  return found ? showUnit(c, found) : notFoundPage(c)
})

unitRoutes.post(paths.adminEdit('don-vi', ID), async (c) => {
  const found = await findUnit(c)
  if (!found) return notFoundPage(c)
  const form = await readForm(c, unitForm)
  const refused = showRefused(c, found, form.typed, 'edit')
  if (!isCurrent(form.typed, found.head)) return showStale(c, found, form.typed, 'edit')
  if (!form.ok) return refused(form.errors)
  const edit = editUnit(found.unit, form.values, found.units, today(c))
  if (!edit.ok) return refused(sentences(c, { [edit.field]: edit.code }))
  const outcome = await recordUnitEdit(c.var.db, byOf(c), found.unit, found.head, edit.values)
  if (!outcome.ok && outcome.conflict === 'taken') return refused(sentences(c, { slug: 'taken' }))
  return settled(c, found, form.typed, 'edit', outcome)
})

unitRoutes.post(paths.adminEnd('don-vi', ID), async (c) => {
  const found = await findUnit(c)
  if (!found) return notFoundPage(c)
  const form = await readForm(c, endingForm)
  const refused = showRefused(c, found, form.typed, 'end')
  if (!isCurrent(form.typed, found.head)) return showStale(c, found, form.typed, 'end')
  if (!form.ok) return refused(form.errors)
  const end = endUnit(found.unit, form.values, found.units, today(c))
  if (!end.ok) return refused(sentences(c, { [end.field]: end.code }))
  const outcome = await recordUnitEnd(c.var.db, byOf(c), found.unit, found.head, end)
  return settled(c, found, form.typed, 'end', outcome)
})

/** The unit of the address, where the actor administers it; to everyone else it does not exist. */
async function findUnit(c: StaffContext): Promise<FoundUnit | null> {
  const id = Number(c.req.param('id'))
  const [units, heads] = await findUnitWithin(c.var.db, id, administeredBy(c))
  const unit = units.find((one) => one.id === id)
  return unit ? { unit, units, head: headIn(heads) } : null
}

async function settled(
  c: StaffContext,
  found: FoundUnit,
  typed: Typed,
  of: 'edit' | 'end',
  outcome: WriteOutcome,
) {
  if (outcome.ok) return saved(c, withQuery(paths.admin('don-vi'), { 'da-luu': found.unit.id }))
  return showStale(c, (await findUnit(c)) ?? found, typed, of)
}

function showStale(c: StaffContext, found: FoundUnit, typed: Typed, of: 'edit' | 'end') {
  return showUnit(c, found, { of, status: 409, typed, errors: { '': c.var.s.errors.stale! } })
}

/** The form again, once it is known what is wrong with what was typed. */
function showRefused(c: StaffContext, found: FoundUnit, typed: Typed, of: 'edit' | 'end') {
  return (errors: Record<string, string>) => showUnit(c, found, { of, status: 422, typed, errors })
}
