import { Hono } from 'hono'
import { listErasures } from '../../db/queries/erasures.ts'
import { ErasuresPage } from '../../views/erasures/erasures-page.tsx'
import { readCursor, writeCursor } from '../domain/cursor.ts'
import { dayOf } from '../domain/day.ts'
import type { StaffEnv } from '../http/context.ts'
import { showStaff } from '../http/pages.tsx'
import { notFoundPage } from '../http/refusals.tsx'
import { onlyFor } from '../http/staff.ts'
import { paths, withQuery } from '../paths.ts'
import { decide } from './erasures/deciding.ts'
import { findAsked, showErasure } from './erasures/show.tsx'

/** Requests to have personal data erased. */
export const erasures = new Hono<StaffEnv>()

erasures.use(paths.erasures, onlyFor('secretary'))

erasures.get(paths.erasures, async (c) => {
  const { db, actor, now, s } = c.var
  const after = readCursor(c.req.query('sau'), 2)
  const { next, ...found } = await listErasures(db, actor, after)
  if (after && found.rows.length === 0) return c.redirect(paths.erasures, 303)
  const further = next && withQuery(paths.erasures, { sau: writeCursor(next) })
  const list = { ...found, next: further, first: after && paths.erasures }
  return showStaff(c, { title: s.erasures.title }, <ErasuresPage {...{ s, today: dayOf(now), ...list }} />)
})

erasures.get(paths.erasure(':code'), async (c) => {
  const opinion = await findAsked(c)
  return opinion ? showErasure(c, opinion) : notFoundPage(c)
})

erasures.post(paths.erasure(':code'), decide)
