import { Hono } from 'hono'
import type * as v from 'valibot'
import { findSeries, type WholeSeries } from '../../../db/queries/series.ts'
import { recordSeriesAnnouncement } from '../../../db/records/series-days.ts'
import { type AnnouncementProps, SeriesAnnouncementPage } from '../../../views/series/announcement-page.tsx'
import type { Strings } from '../../../views/strings/vi.ts'
import { placeOf } from '../../domain/rule.ts'
import { announcementForm } from '../../domain/series-form.ts'
import { advanceSession } from '../../domain/session.ts'
import { endedBy } from '../../domain/session-ended.ts'
import { noticeDay } from '../../domain/session-notice.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm } from '../../http/forms.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { mayPlan } from './stored.ts'

/** The drafts of a series, announced together: all that were ticked, or none. */
export const seriesAnnouncing = new Hono<StaffEnv>()

seriesAnnouncing.get('/lam-viec/lich-dinh-ky/:code/cong-bo', async (c) => {
  const whole = await findSeries(c.var.db, c.var.actor, c.req.param('code'))
  if (!whole || !mayPlan(c, whole)) return notFoundPage(c)
  const drafts = draftsOf(c, whole)
  const announce = drafts.filter(({ notice, ended }) => !notice?.isLate && !ended).map(tickOf)
  return show(c, whole, { drafts, typed: { announce } })
})

seriesAnnouncing.post('/lam-viec/lich-dinh-ky/:code/cong-bo', async (c) => {
  const { db, actor, now, s } = c.var
  const form = await readForm(c, announcementForm)
  const whole = await findSeries(db, actor, c.req.param('code'))
  if (!whole || !mayPlan(c, whole)) return notFoundPage(c)
  const shown = { drafts: draftsOf(c, whole), typed: form.typed }
  const announced = form.ok ? decideAnnouncement(shown.drafts, form.values, s) : form
  if (!announced.ok) return show(c, whole, { ...announced, ...shown })
  const by = { actorId: actor.id, at: now }
  const outcome = await recordSeriesAnnouncement(db, whole.series, announced.steps, by)
  return outcome.ok
    ? saved(c, paths.oneSeries(whole.series.code))
    : show(c, whole, { ...shown, isStale: true })
})

/** The steps of all that were ticked, or what stands in the way of them: a draft that is gone or has changed since, a hall or person that is gone, a reason that is missing. */
function decideAnnouncement(
  drafts: Draft[],
  { announce, late_reason: reason }: v.InferOutput<typeof announcementForm>,
  s: Strings,
) {
  const ticked = drafts.filter((draft) => announce.includes(tickOf(draft)))
  if (ticked.length < announce.length) return { ok: false, isStale: true } as const
  if (ticked.length === 0) return { ok: false, errors: { '': s.errors.nothing_ticked! } } as const
  const lacksReason = reason === '' && ticked.some(({ notice }) => notice?.isLate)
  const isEnded = ticked.some(({ ended }) => ended)
  const errors = {
    ...(isEnded && { '': s.series.announceEnded }),
    ...(lacksReason && { late_reason: s.errors['late_reason.required']! }),
  }
  if (isEnded || lacksReason) return { ok: false, errors } as const
  const steps = ticked.map(({ session, move, notice }) => {
    return { session, move, lateReason: notice?.isLate ? reason : null }
  })
  return { ok: true, steps } as const
}

type Draft = ReturnType<typeof draftsOf>[number]

/** The drafts to come that may be announced, each with the latest day for it, and whom or what it no longer has by then. */
function draftsOf(c: StaffContext, { series, sessions, rulebook, choices }: WholeSeries) {
  const { actor, now } = c.var
  return sessions.flatMap((session) => {
    const announce = advanceSession(session, 'announce', actor, now)
    if (!announce.ok || session.startsAt <= now) return []
    const notice = noticeDay(session, placeOf(series.unit), rulebook, now)
    return [{ session, move: announce.move, notice, ended: endedBy(session, choices) }]
  })
}

/** A box says which version of its draft the person saw. */
function tickOf({ session: { code, seq } }: Draft): string {
  return `${code}.${seq}`
}

type Shown = Pick<AnnouncementProps, 'typed' | 'errors' | 'isStale'> & { drafts: Draft[] }

function show(c: StaffContext, { series }: WholeSeries, { drafts, ...rest }: Shown) {
  const { s } = c.var
  const status = rest.isStale ? 409 : rest.errors ? 422 : 200
  const lines = drafts.map((draft) => ({ ...draft, tick: tickOf(draft) }))
  const props = { s, series, drafts: lines, ...rest }
  return showStaff(
    c,
    { title: s.series.announceTitle, status, wide: true },
    <SeriesAnnouncementPage {...props} />,
  )
}
