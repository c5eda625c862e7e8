import { Hono } from 'hono'
import { findReceptionStamp } from '../../db/queries/visits.ts'
import type { StaffEnv } from '../http/context.ts'
import { wantsPiece } from '../http/pages.tsx'
import { notFoundPage } from '../http/refusals.tsx'
import { onlyFor } from '../http/staff.ts'
import { paths } from '../paths.ts'
import { postVisit } from './reception/arriving.tsx'
import { postCall } from './reception/calling.tsx'
import { findDay, showDesk, showQueue } from './reception/day.tsx'
import { postLine } from './reception/line.tsx'
import { postMatter } from './reception/matters.tsx'
import { showRegister, showTicket } from './reception/papers.tsx'
import { showVisit } from './reception/show.tsx'

/** The desk of a reception day: visits, queue numbers, the register. */
export const reception = new Hono<StaffEnv>()

reception.use(`${paths.visits(':code')}/*`, onlyFor('secretary'))
reception.use(paths.receptionRegister(':code'), onlyFor('secretary', 'leader', 'inspector'))

reception.get(paths.visits(':code'), async (c) => {
  if (!wantsPiece(c)) return showDesk(c)
  const stamp = await findReceptionStamp(c.var.db, c.var.actor, c.req.param('code') ?? '')
  if (stamp !== null && stamp === c.req.query('moc')) return c.body(null, 204)
  const day = await findDay(c)
  return day ? showQueue(c, day) : notFoundPage(c)
})

reception.post(paths.visits(':code'), (c) => postVisit(c))

reception.get(paths.visit(':code', ':id'), async (c) => {
  const day = await findDay(c)
  return day ? showVisit(c, day) : notFoundPage(c)
})

reception.post(paths.visit(':code', ':id'), (c) => postLine(c))
reception.post(paths.visitCall(':code', ':id'), (c) => postCall(c))
reception.post(paths.visitMatters(':code', ':id'), (c) => postMatter(c))
reception.get(paths.visitTicket(':code', ':id'), (c) => showTicket(c))
reception.get(paths.receptionRegister(':code'), (c) => showRegister(c))
