import { Hono } from 'hono'
import type * as v from 'valibot'
import { findNumberings, findNumberingUnits } from '../../../db/queries/numberings.ts'
import { recordNumberingOf } from '../../../db/records/numberings.ts'
import { type NumberingFailed, NumberingsPage } from '../../../views/numbering/numberings-page.tsx'
import { unitsAs } from '../../domain/actor.ts'
import { dayOf } from '../../domain/day.ts'
import { numberingForm } from '../../domain/numbering.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, type Typed, typedText } from '../../http/forms.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'
import { byOf } from '../administration/kept.ts'
import { isCurrent, stampOf } from '../administration/stamp.ts'

/** Which papers the office numbers by itself; for administrators. */
export const ownNumbering = new Hono<StaffEnv>()

ownNumbering.get(paths.numberings, async (c) => {
  const { units, unit } = await findUnit(c, c.req.query('don-vi'))
  return unit || units.length === 0 ? show(c, units, unit) : notFoundPage(c)
})

ownNumbering.post(paths.numberings, async (c) => {
  const form = await readForm(c, numberingForm)
  const { units, unit } = await findUnit(c, typedText(form.typed, 'unit'))
  if (!unit) return notFoundPage(c)
  const kind = typedText(form.typed, 'kind')
  const refuse = (status: 409 | 422, errors: Record<string, string>) =>
    show(c, units, unit, { kind, errors, typed: form.typed }, status)
  if (!form.ok) return refuse(422, form.errors)
  if (!(await store(c, unit, form))) return refuse(409, { '': c.var.s.errors.stale! })
  return saved(c, withQuery(paths.numberings, { 'don-vi': unit.slug, da: 'luu' }))
})

/** Stores how a kind of paper is numbered; false where it stands differently from what the form was made from. */
async function store(c: StaffContext, unit: Unit, { values, typed }: Accepted): Promise<boolean> {
  const { db, now, platform } = c.var
  const { kind, series, own: isOwn } = values
  const { head } = (await findNumberings(db, unit.id, dayOf(now))).find((one) => one.kind === kind)!
  if (!isCurrent(typed, head)) return false
  const row = { id: platform.newId(), unitId: unit.id, kind, series, isOwn }
  return (await recordNumberingOf(db, byOf(c), head, row)).ok
}

type Accepted = { values: v.InferOutput<typeof numberingForm>; typed: Typed }

/** The units this person administers, and the one that is asked for: the first where none is. */
async function findUnit(c: StaffContext, slug: string | undefined) {
  const { db, actor, now } = c.var
  const units = await findNumberingUnits(db, unitsAs(actor, 'admin'), dayOf(now))
  return { units, unit: (slug ? units.find((one) => one.slug === slug) : units[0]) ?? null }
}

type Unit = Awaited<ReturnType<typeof findNumberingUnits>>[number]

async function show(
  c: StaffContext,
  units: Unit[],
  unit: Unit | null,
  failed?: NumberingFailed,
  status: 200 | 409 | 422 = 200,
) {
  const { db, s, now } = c.var
  const found = unit ? await findNumberings(db, unit.id, dayOf(now)) : []
  const rows = found.map(({ head, ...row }) => ({ ...row, stamp: stampOf(head) }))
  const isSaved = c.req.query('da') === 'luu'
  return showStaff(
    c,
    { title: s.numbering.own.title, status },
    <NumberingsPage {...{ s, units, unit, rows, failed, isSaved }} />,
  )
}
