import { Hono } from 'hono'
import { listSeries } from '../../../db/queries/series.ts'
import { SeriesListContent } from '../../../views/series/list.tsx'
import { holds } from '../../domain/actor.ts'
import { readCursor, writeCursor } from '../../domain/cursor.ts'
import type { StaffEnv } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { paths } from '../../paths.ts'

export const seriesLists = new Hono<StaffEnv>()

seriesLists.get('/lam-viec/lich-dinh-ky', async (c) => {
  const { db, actor, now, s } = c.var
  const after = readCursor(c.req.query('sau'), 1)
  const { series, next } = await listSeries(db, actor, after?.[0] ?? null, now)
  if (after !== null && series.length === 0) return c.redirect(paths.series, 303)
  const props = {
    ...{ s, series, mayPlan: holds(actor, 'secretary'), isFirstPage: after === null },
    next: next === null ? null : writeCursor([next]),
  }
  return showStaff(c, { title: s.series.listTitle, wide: true }, <SeriesListContent {...props} />)
})
