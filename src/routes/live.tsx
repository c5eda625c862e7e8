import { Hono } from 'hono'
import { findLiveStamp } from '../../db/queries/live.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { wantsPiece } from '../http/pages.tsx'
import { onlyFor } from '../http/staff.ts'
import { paths } from '../paths.ts'
import { postCard } from './live/capture.tsx'
import { postMending, showMending } from './live/mending.tsx'
import { postNote } from './live/oral-answer.tsx'
import { showReceipt } from './live/receipt.tsx'
import { showCards, showLivePage } from './live/show.tsx'

export const live = new Hono<StaffEnv>()

live.use(`${paths.live(':code')}/*`, onlyFor('secretary'))

live.get(paths.live(':code'), async (c) => {
  const code = codeOf(c)
  if (!wantsPiece(c)) return showLivePage(c, code)
  // Whoever asks for more cards gets them, be there news or none.
  if (c.req.query('moc') === undefined || c.req.query('them') !== undefined) return showCards(c, code)
  const stamp = await findLiveStamp(c.var.db, c.var.actor, code)
  return stamp !== null && stamp === c.req.query('moc') ? c.body(null, 204) : showCards(c, code)
})

live.post(paths.live(':code'), (c) => postCard(c, codeOf(c)))

live.post(paths.liveOralAnswer(':code', ':opinion'), (c) => postNote(c, codeOf(c), cardOf(c)))

live.get(paths.liveCard(':code', ':opinion'), (c) => showMending(c, codeOf(c), cardOf(c)))

live.post(paths.liveCard(':code', ':opinion'), (c) => postMending(c, codeOf(c), cardOf(c)))

live.post(paths.liveReceipt(':code', ':opinion'), (c) => showReceipt(c, codeOf(c), cardOf(c)))

function codeOf(c: StaffContext): string {
  return c.req.param('code') ?? ''
}

function cardOf(c: StaffContext): string {
  return c.req.param('opinion') ?? ''
}
