import { Hono } from 'hono'
import { findSeries, type WholeSeries } from '../../../db/queries/series.ts'
import { discardedAt } from '../../../db/records/series-days.ts'
import { recordSeriesEnd } from '../../../db/records/series-edit.ts'
import { endForm } from '../../domain/series-form.ts'
import { advanceSession } from '../../domain/session.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { showSeries } from './one-page.tsx'
import { mayPlan } from './stored.ts'

/** One series, and its end. */
export const oneSeries = new Hono<StaffEnv>()

oneSeries.get('/lam-viec/lich-dinh-ky/:code', async (c) => {
  const whole = await findSeries(c.var.db, c.var.actor, c.req.param('code'))
  return whole ? showSeries(c, whole) : notFoundPage(c)
})

oneSeries.post('/lam-viec/lich-dinh-ky/:code/ket-thuc', async (c) => {
  const { db, actor, now, s } = c.var
  const [form, whole] = [await readForm(c, endForm), await findSeries(db, actor, c.req.param('code'))]
  if (!whole || !mayPlan(c, whole)) return notFoundPage(c)
  const { series } = whole
  const stale = { status: 409, sentence: s.errors.stale! } as const
  if (!form.ok || form.values.seen !== series.seq || series.endedAt !== null)
    return showSeries(c, whole, stale)
  const outcome = await recordSeriesEnd(db, series, draftsToDiscard(c, whole), { actorId: actor.id, at: now })
  return outcome.ok ? saved(c, paths.oneSeries(series.code)) : showSeries(c, whole, stale)
})

/** Every draft to come goes with its series; what was announced stays. */
function draftsToDiscard(c: StaffContext, { sessions }: WholeSeries) {
  const { actor, now } = c.var
  return sessions.flatMap((session) => {
    const discard = advanceSession(session, 'discard', actor, now)
    return discard.ok && session.startsAt > now && session.seriesOn !== null
      ? [{ session, move: discard.move, set: discardedAt(now) }]
      : []
  })
}
