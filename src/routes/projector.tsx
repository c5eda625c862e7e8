import { Hono } from 'hono'
import { findRoomStamp } from '../../db/queries/screens.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { wantsPiece } from '../http/pages.tsx'
import { onlyFor } from '../http/staff.ts'
import { paths } from '../paths.ts'
import { screenStamp, showProjector, showScreen } from './projector/show.tsx'
import { postShown } from './turns/settings.tsx'

/** The large screen in the room. */
export const projector = new Hono<StaffEnv>()

projector.use(paths.projector(':code'), onlyFor('secretary', 'leader', 'inspector'))
projector.use(paths.shownOpinion(':code'), onlyFor('secretary'))

projector.get(paths.projector(':code'), async (c) => {
  const { db, actor, now } = c.var
  if (!wantsPiece(c)) return showProjector(c, codeOf(c))
  const stamp = await findRoomStamp(db, actor, codeOf(c))
  // The screen counts by this clock, not by that of its laptop.
  c.header('X-Now', String(now))
  if (stamp && screenStamp(stamp, now) === c.req.query('moc')) return c.body(null, 204)
  return showScreen(c, codeOf(c))
})

projector.post(paths.shownOpinion(':code'), (c) => postShown(c, codeOf(c)))

function codeOf(c: StaffContext): string {
  return c.req.param('code') ?? ''
}
