import { Hono } from 'hono'
import { findRoomStamp } from '../../db/queries/screens.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { wantsPiece } from '../http/pages.tsx'
import { onlyFor } from '../http/staff.ts'
import { paths } from '../paths.ts'
import { postTurn } from './turns/adding.tsx'
import { postStep } from './turns/pressing.tsx'
import { postSpeakingTime } from './turns/settings.tsx'
import { showTurnPiece, showTurnsPage } from './turns/show.tsx'
import { showFound } from './turns/sources.tsx'

/** Who speaks, in which order. */
export const turns = new Hono<StaffEnv>()

for (const address of [paths.turns(':code'), paths.speakingTime(':code')])
  turns.use(`${address}/*`, onlyFor('secretary'))

turns.get(paths.turns(':code'), async (c) => {
  if (!wantsPiece(c)) return showTurnsPage(c, codeOf(c))
  if (c.req.query('nguon') !== undefined) return showFound(c, codeOf(c))
  const asked = c.req.query('moc')
  const stamp = asked === undefined ? null : await findRoomStamp(c.var.db, c.var.actor, codeOf(c))
  return stamp !== null && stamp.stamp === asked ? c.body(null, 204) : showTurnPiece(c, codeOf(c))
})

turns.post(paths.turns(':code'), (c) => postTurn(c, codeOf(c)))

turns.post(paths.turn(':code', ':turn'), (c) => postStep(c, codeOf(c), Number(c.req.param('turn'))))

turns.post(paths.speakingTime(':code'), (c) => postSpeakingTime(c, codeOf(c)))

function codeOf(c: StaffContext): string {
  return c.req.param('code') ?? ''
}
