import { Hono } from 'hono'
import { findDuties } from '../../db/queries/duties.ts'
import { DutiesContent } from '../../views/duties/duties-page.tsx'
import { dutiesAddress } from '../../views/duties/figure.tsx'
import { DutyRowsContent } from '../../views/duties/rows-page.tsx'
import { holds, unitsAs } from '../domain/actor.ts'
import { dayOf } from '../domain/day.ts'
import { HEAD_FIGURES, type HeadFigure, rowsOver } from '../domain/duty.ts'
import { type DutyFilter, FIRST_YEAR, readDutyFilter } from '../domain/duty-filter.ts'
import { reportsOf, type UnitReport } from '../domain/duty-report.ts'
import { dutyRulesOf } from '../domain/duty-rules.ts'
import { UNIT_FIGURES, type UnitFigure } from '../domain/duty-unit.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { showStaff } from '../http/pages.tsx'
import { notFoundPage } from '../http/refusals.tsx'
import { onlyFor } from '../http/staff.ts'
import { paths } from '../paths.ts'

/** Days held against days required. */
export const duties = new Hono<StaffEnv>()

duties.get(paths.duties, onlyFor('secretary', 'leader', 'inspector'), async (c) => {
  const { db, actor, now } = c.var
  const asked = readDutyFilter(c.req.query(), dayOf(now))
  const found = await findDuties(db, actor, asked.year, asked.unit)
  const reports = reportsOf(found, asked.year, dayOf(now))
  if (reports.length === 0) return notFoundPage(c)
  return asked.figure ? showRows(c, asked, reports) : showDuties(c, asked, found, reports)
})

function showDuties(
  c: StaffContext,
  { unit, year }: DutyFilter,
  { unitChoices, venues, rulebook }: Awaited<ReturnType<typeof findDuties>>,
  reports: UnitReport[],
) {
  const { actor, now, s } = c.var
  const today = dayOf(now)
  const last = Number(today.slice(0, 4)) + 1
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => last - i)
  return showStaff(
    c,
    { title: s.duties.title, wide: true },
    <DutiesContent
      {...{ s, today, year, years, unit, venues, reports }}
      units={unitChoices}
      rules={dutyRulesOf(
        rulebook.rules,
        year,
        reports.map(({ unit: one }) => one),
      )}
      plans={unitsAs(actor, 'secretary')}
      mayAdminister={holds(actor, 'admin')}
    />,
  )
}

/** The rows behind one figure, of a head or of the unit; 404 where there is no such head. */
function showRows(c: StaffContext, asked: DutyFilter, reports: UnitReport[]) {
  const { s } = c.var
  const { unit, year, month } = asked
  const found = rowsOfUnit(asked, reports) ?? rowsOfHead(asked, reports)
  if (!found) return notFoundPage(c)
  const [figure, hint] =
    found.of === 'unit'
      ? [s.duties.unit[found.figure], s.duties.unitHint[found.figure]]
      : [s.duties.head[found.figure], s.duties.headHint[found.figure]]
  const span = month && found.of === 'head' ? s.duties.inMonth(month) : s.duties.year(year)
  const title = s.duties.rowsOf(figure, found.whose, span)
  const back = dutiesAddress({ unit, year })
  return showStaff(c, { title, wide: true }, <DutyRowsContent {...{ s, title, hint, back, found }} />)
}

function rowsOfUnit({ figure, unit }: DutyFilter, reports: UnitReport[]) {
  const own = UNIT_FIGURES.find((one): one is UnitFigure => one === figure)
  const report = reports.find((one) => one.unit.slug === unit)
  if (!own || !report) return null
  return { of: 'unit', figure: own, whose: report.unit.name, rows: report.duty.rows[own] } as const
}

function rowsOfHead({ figure, head: id, month }: DutyFilter, reports: UnitReport[]) {
  const own = HEAD_FIGURES.find((one): one is HeadFigure => one === figure)
  const one = reports.flatMap(({ heads }) => heads).find(({ head }) => head.id === id)
  if (!own || !one) return null
  const months = one.months.filter((duty) => month === null || duty.month === month)
  return {
    of: 'head',
    figure: own,
    whose: one.head.name,
    headId: one.head.id,
    rows: rowsOver(months, own),
  } as const
}
