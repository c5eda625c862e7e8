import { Hono } from 'hono'
import { findDuties } from '../../../db/queries/duties.ts'
import { listPlannedUnits, listYearPlan } from '../../../db/queries/year-plan.ts'
import { YearPlanContent } from '../../../views/series/year-plan.tsx'
import { unitsAs } from '../../domain/actor.ts'
import { dayOf } from '../../domain/day.ts'
import { reportsOf } from '../../domain/duty-report.ts'
import { noticeHeader, signatureOf } from '../../domain/paper.ts'
import { astrayInYear, byMonth, plannableYears, plannedDuties } from '../../domain/year-plan.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { paperSheet } from '../../http/paper-sheet.tsx'
import { notFoundPage } from '../../http/refusals.tsx'

/** The plan of a unit's whole year: on the screen, and as the paper that is hung up. */
export const yearPlan = new Hono<StaffEnv>()

yearPlan.get('/lam-viec/ke-hoach-nam', async (c) => {
  const units = await listPlannedUnits(c.var.db, c.var.actor)
  const asked = c.req.query('don-vi')
  const unit = asked ? units.find(({ slug }) => slug === asked) : units[0]
  return unit ? showYearPlan(c, units, unit) : notFoundPage(c)
})

type Unit = Awaited<ReturnType<typeof listPlannedUnits>>[number]
type Heads = Awaited<ReturnType<typeof findDuties>>['heads']

async function showYearPlan(c: StaffContext, units: Unit[], unit: Unit) {
  const { db, actor, now, s } = c.var
  const today = dayOf(now)
  const years = plannableYears(today)
  const year = years.find((one) => String(one) === c.req.query('nam')) ?? Number(today.slice(0, 4))
  const [sessions, found] = await Promise.all([
    listYearPlan(db, { unitId: unit.id, year }),
    findDuties(db, actor, year, unit.slug),
  ])
  const { calendar } = found.rulebook
  const [report] = reportsOf(found, year, today)
  const shown = sessions.map((session) => ({ ...session, astray: astrayInYear(session, calendar, now) }))
  const props = {
    ...{ s, year, years, unit, units, today },
    months: shown.length > 0 ? byMonth(year, shown) : [],
    duties: report ? plannedDuties(report) : [],
    mayPlan: unitsAs(actor, 'secretary').includes(unit.id),
    ...paperOf(unit, found.heads, year),
  }
  const title = s.series.yearTitle(year)
  return showStaff(c, { title, wide: true, head: paperSheet(c) }, <YearPlanContent {...props} />)
}

/** Header and signature of the plan: the People's Committee issues it, its head at the end of the year signs. */
function paperOf(unit: Unit, heads: Heads, year: number) {
  const body = 'peoples_committee'
  const last = `${year}-12-31`
  const signer = heads.find(
    (head) => head.body === body && head.fromOn <= last && (head.toOn === null || head.toOn >= last),
  )
  const header = noticeHeader(body, unit, unit.parent)
  return {
    header: { ...header, sign: header.sign.replace('TB-', 'KH-') },
    signature: signatureOf(body, signer ?? null),
  }
}
