import { Hono } from 'hono'
import type { WriteOutcome } from '../../../db/write.ts'
import { Period } from '../../../views/administration/period.tsx'
import type { Day } from '../../domain/day.ts'
import { endingForm, endOf, isEnded } from '../../domain/ending.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, sentenceOf, type Typed } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'
import { administeredBy, byOf, type Found, findKept, ID, type Kept, type KeptNoun, today } from './kept.ts'
import { showKept } from './kept-page.tsx'
import { showList } from './list-page.tsx'
import { isCurrent } from './stamp.ts'

/** The list, one record with its form, and the end of its use. Adding is the noun's own (adding.tsx, hamlets.tsx). */
export function keptRoutes<Row extends Kept, Values extends { fromOn: Day }>(kept: KeptNoun<Row, Values>) {
  const routes = new Hono<StaffEnv>()

  routes.get(paths.admin(kept.noun), async (c) => {
    const [rows, units] = await kept.findAll(c.var.db, administeredBy(c))
    return showKeptList(c, kept, rows, units)
  })

  routes.get(paths.adminEdit(kept.noun, ID), async (c) => {
    const found = await findKept(c, kept)
    return found ? showKept(c, kept, found) : notFoundPage(c)
  })

  routes.post(paths.adminEdit(kept.noun, ID), async (c) => {
    const found = await findKept(c, kept)
    if (!found) return notFoundPage(c)
    const form = await readForm(c, kept.form)
    if (!isCurrent(form.typed, found.head)) return showStale(c, kept, found, form.typed, 'edit')
    const refused = form.ok ? await refusalOf(c, kept, found.row, form.values) : null
    if (!form.ok || refused) {
      const errors = form.ok ? sentences(c, refused!) : form.errors
      return showKept(c, kept, found, { of: 'edit', status: 422, typed: form.typed, errors })
    }
    const outcome = await kept.edit(c.var.db, byOf(c), found.row, found.head, form.values)
    return settled(c, kept, found, form.typed, 'edit', outcome)
  })

  routes.post(paths.adminEnd(kept.noun, ID), async (c) => {
    const found = await findKept(c, kept)
    if (!found) return notFoundPage(c)
    const form = await readForm(c, endingForm)
    if (!isCurrent(form.typed, found.head)) return showStale(c, kept, found, form.typed, 'end')
    const end = form.ok ? endOf(found.row, form.values) : null
    if (!form.ok || !end?.ok) {
      const errors = form.ok ? sentences(c, { toOn: end!.ok ? '' : end!.code }) : form.errors
      return showKept(c, kept, found, { of: 'end', status: 422, typed: form.typed, errors })
    }
    const outcome = await kept.end(c.var.db, byOf(c), found.row, found.head, end.toOn)
    return settled(c, kept, found, form.typed, 'end', outcome)
  })

  return routes
}

function showKeptList<Row extends Kept, Values extends { fromOn: Day }>(
  c: StaffContext,
  kept: KeptNoun<Row, Values>,
  rows: Row[],
  units: Parameters<typeof showList<Row>>[1]['units'],
) {
  const { s } = c.var
  const words = s.administration
  const many = units.length > 1
  const nameOf = (unitId: number) => units.find(({ id }) => id === unitId)?.name
  return showList(c, {
    noun: kept.noun,
    words: kept.words(s),
    rows,
    units,
    isEnded: (row) => isEnded(row, today(c)),
    unitsOf: (row) => [row.unitId],
    searched: (row) => row.name,
    columns: [
      { label: words.columnName, wide: true },
      ...(many ? [{ label: words.columnUnit }] : []),
      ...kept.columns(s),
      { label: words.columnPeriod },
    ],
    cells: (row) => [
      <a href={paths.adminEdit(kept.noun, row.id)}>{row.name}</a>,
      ...(many ? [nameOf(row.unitId)] : []),
      ...kept.cells(s, row),
      <Period s={s} dated={row} on={today(c)} />,
    ],
  })
}

/** What stands against the values: they begin after the record's end, or another record of the unit says the same. Codes by field. */
async function refusalOf<Row extends Kept, Values extends { fromOn: Day }>(
  c: StaffContext,
  kept: KeptNoun<Row, Values>,
  row: Row,
  values: Values,
): Promise<Record<string, string> | null> {
  if (row.toOn !== null && values.fromOn > row.toOn) return { fromOn: 'after_end' }
  const [siblings] = await kept.findAll(c.var.db, [row.unitId])
  return siblings.some((other) => other.id !== row.id && kept.isSame(other, values))
    ? { name: 'taken_here' }
    : null
}

/** Each code as its sentence. */
export function sentences(c: StaffContext, codes: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field, sentenceOf(c.var.s, field, code)]),
  )
}

/** After a write: back to the list, or the form again where somebody was faster. */
async function settled<Row extends Kept, Values extends { fromOn: Day }>(
  c: StaffContext,
  kept: KeptNoun<Row, Values>,
  found: Found<Row>,
  typed: Typed,
  of: 'edit' | 'end',
  outcome: WriteOutcome,
) {
  if (outcome.ok) return saved(c, withQuery(paths.admin(kept.noun), { 'da-luu': found.row.id }))
  if (outcome.conflict === 'stale') return showStale(c, kept, (await findKept(c, kept)) ?? found, typed, of)
  const errors = sentences(c, { name: 'taken_here' })
  return showKept(c, kept, found, { of, status: 422, typed, errors })
}

function showStale<Row extends Kept, Values extends { fromOn: Day }>(
  c: StaffContext,
  kept: KeptNoun<Row, Values>,
  found: Found<Row>,
  typed: Typed,
  of: 'edit' | 'end',
) {
  return showKept(c, kept, found, { of, status: 409, typed, errors: { '': c.var.s.errors.stale! } })
}
