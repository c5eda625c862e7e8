import { Hono } from 'hono'
import { findReadiness } from '../../../db/queries/readiness.ts'
import { Overview } from '../../../views/administration/overview.tsx'
import { compareNames } from '../../domain/naming.ts'
import type { UnitReadiness } from '../../domain/readiness.ts'
import type { StaffEnv } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { paths } from '../../paths.ts'
import { administeredBy, today } from './kept.ts'

export const overviewRoutes = new Hono<StaffEnv>()

overviewRoutes.get(paths.administration, async (c) => {
  const { counts, units } = await findReadiness(c.var.db, administeredBy(c), today(c))
  return showStaff(
    c,
    { title: c.var.s.administration.title },
    <Overview s={c.var.s} counts={counts} units={units.sort(communesFirst)} />,
  )
})

/** Sessions are held in communes first of all. */
function communesFirst(a: UnitReadiness, b: UnitReadiness): number {
  return Number(a.level === 'province') - Number(b.level === 'province') || compareNames(a, b)
}
