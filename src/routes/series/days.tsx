import { Hono } from 'hono'
import { findConflictsOf } from '../../../db/queries/conflicts.ts'
import { findSeries, type WholeSeries } from '../../../db/queries/series.ts'
import { recordSeriesReturn, recordSeriesSkip } from '../../../db/records/series-days.ts'
import { endedBefore } from '../../domain/series-ended.ts'
import { returnForm, skipForm } from '../../domain/series-form.ts'
import { draftsOf, occupanciesOf, previewOf } from '../../domain/series-preview.ts'
import { seriesLines } from '../../domain/series-standing.ts'
import { advanceSession } from '../../domain/session.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, typedText } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { type RefusedDay, showSeries } from './one-page.tsx'
import { namesOf } from './preview.ts'
import { mayPlan } from './stored.ts'

/** One day of a series: left out, or made again. */
export const seriesDays = new Hono<StaffEnv>()

seriesDays.post('/lam-viec/lich-dinh-ky/:code/bo-ngay', async (c) => {
  const { db, actor, now, s } = c.var
  const [form, whole] = [await readForm(c, skipForm), await findSeries(db, actor, c.req.param('code'))]
  if (!whole || !mayPlan(c, whole)) return notFoundPage(c)
  const on = typedText(form.typed, 'day')
  const typed = typedText(form.typed, 'reason')
  const line = comingLines(c, whole).find(({ is, nominal }) => is !== 'skipped' && nominal === on)
  const gone = { status: 409, sentence: s.series.dayGone, day: on, typed } as const
  if (!line || !isSeen(form.typed, whole)) return showSeries(c, whole, gone)
  const discard = line.is === 'session' ? advanceSession(line.session, 'discard', actor, now) : null
  if (discard && !discard.ok) return showSeries(c, whole, { ...gone, sentence: s.series.announcedSkip })
  if (!form.ok) {
    return showSeries(c, whole, {
      ...gone,
      status: 422,
      sentence: Object.values(form.errors)[0]!,
      field: 'reason',
    })
  }
  const { reason } = form.values
  const draft = discard && line.is === 'session' ? { session: line.session, move: discard.move } : null
  const outcome = await recordSeriesSkip(
    db,
    whole.series,
    { on, reason, draft },
    { actorId: actor.id, at: now },
  )
  return outcome.ok ? saved(c, paths.oneSeries(whole.series.code)) : showFresh(c, whole, gone)
})

seriesDays.post('/lam-viec/lich-dinh-ky/:code/them-lai', async (c) => {
  const { db, actor, now, s } = c.var
  const [form, whole] = [await readForm(c, returnForm), await findSeries(db, actor, c.req.param('code'))]
  if (!whole || !mayPlan(c, whole)) return notFoundPage(c)
  const { series, rulebook, choices } = whole
  const reason = typedText(form.typed, 'conflict_reason').trim()
  const on = typedText(form.typed, 'day')
  const gone = { status: 409, sentence: s.series.dayGone, day: on, typed: reason } as const
  const line = comingLines(c, whole).find(({ is, nominal }) => is !== 'session' && nominal === on)
  if (!form.ok || !line?.day || line.day.on === null || !isSeen(form.typed, whole)) {
    return showSeries(c, whole, gone)
  }
  const ended = endedBefore(line.day.on, series, choices)
  if (ended) return showSeries(c, whole, { ...gone, status: 422, sentence: s.errors[ended]! })
  const days = [{ ...line.day, nominal: on }]
  const conflicts = await findConflictsOf(db, occupanciesOf(series, series.leaders, days))
  const preview = previewOf(series, days, conflicts, now)
  const collides = { ...gone, sentence: s.series.dayCollides, field: 'conflict_reason' } as const
  if (conflicts.some((found) => found.length > 0) && reason === '') {
    return showSeries(c, whole, { ...collides, status: 422 })
  }
  const [draft] = draftsOf(series, preview, { calendar: rulebook.calendar, now }, namesOf(c))
  const ground = { leaders: peopleOf(whole), holders: choices.leaders, reason }
  const outcome = await recordSeriesReturn(db, series, draft!, ground, { actorId: actor.id, at: now })
  if (outcome.ok) return saved(c, paths.oneSeries(series.code))
  const isTaken = outcome.conflict === 'taken' && outcome.what === 'free'
  return showFresh(c, whole, isTaken ? collides : gone)
})

/** The page as it stands now, for whom somebody else was faster. */
async function showFresh(c: StaffContext, whole: WholeSeries, refused: RefusedDay) {
  const fresh = await findSeries(c.var.db, c.var.actor, whole.series.code)
  return showSeries(c, fresh ?? whole, refused)
}

function comingLines(c: StaffContext, { series, sessions, skips, rulebook }: WholeSeries) {
  if (series.endedAt !== null) return []
  const { now } = c.var
  const lines = seriesLines(series, sessions, skips, { calendar: rulebook.calendar, now })
  return lines.filter((line) => line.is !== 'session' || line.session.startsAt > now)
}

function isSeen(typed: Parameters<typeof typedText>[0], { series }: WholeSeries): boolean {
  return typedText(typed, 'seen') === String(series.seq)
}

function peopleOf({ series }: WholeSeries) {
  return series.leaders.map(({ leaderId, part }) => ({ leaderId, part }))
}
