import { Hono } from 'hono'
import { findConflictsOf } from '../../../db/queries/conflicts.ts'
import { findSeries, type WholeSeries } from '../../../db/queries/series.ts'
import { recordSeriesReturn, recordSeriesSkip } from '../../../db/records/series-days.ts'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { endedBefore } from '../../domain/series-ended.ts'
import { returnForm, skipForm } from '../../domain/series-form.ts'
import { draftsOf, occupanciesOf, previewOf } from '../../domain/series-preview.ts'
import { seriesLines } from '../../domain/series-standing.ts'
import { advanceSession } from '../../domain/session.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, type Typed, typedText } from '../../http/forms.ts'
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
  const gone = goneDay(c, form.typed, typedText(form.typed, 'reason'))
  const line = comingLines(c, whole).find(({ is, nominal }) => is !== 'skipped' && nominal === gone.day)
  if (!line || !isSeen(form.typed, whole)) return showSeries(c, whole, gone)
  const discard = discardOf(c, line)
  if (!discard.ok) return showSeries(c, whole, { ...gone, sentence: s.series.announcedSkip })
  if (!form.ok) return showSeries(c, whole, withoutReason(gone, form.errors))
  const skip = { on: gone.day, reason: form.values.reason, draft: discard.draft }
  const outcome = await recordSeriesSkip(db, whole.series, skip, { actorId: actor.id, at: now })
  return outcome.ok ? saved(c, paths.oneSeries(whole.series.code)) : showFresh(c, whole, gone)
})

seriesDays.post('/lam-viec/lich-dinh-ky/:code/them-lai', async (c) => {
  const { db, actor, s } = c.var
  const [form, whole] = [await readForm(c, returnForm), await findSeries(db, actor, c.req.param('code'))]
  if (!whole || !mayPlan(c, whole)) return notFoundPage(c)
  const gone = goneDay(c, form.typed, typedText(form.typed, 'conflict_reason').trim())
  const line = comingLines(c, whole).find(({ is, nominal }) => is !== 'session' && nominal === gone.day)
  if (!form.ok || !line?.day || line.day.on === null || !isSeen(form.typed, whole)) {
    return showSeries(c, whole, gone)
  }
  const ended = endedBefore(line.day.on, whole.series, whole.choices)
  if (ended) return showSeries(c, whole, { ...gone, status: 422, sentence: s.errors[ended]! })
  return returnDay(c, whole, { ...line.day, nominal: gone.day }, gone)
})

/** Plans the day again, unless something meets it and no reason is given. */
async function returnDay(c: StaffContext, whole: WholeSeries, day: PlannedDay, gone: GoneDay) {
  const { db, actor, now, s } = c.var
  const { series, rulebook, choices } = whole
  const conflicts = await findConflictsOf(db, occupanciesOf(series, series.leaders, [day]))
  const preview = previewOf(series, [day], conflicts, now)
  const collides = { ...gone, sentence: s.series.dayCollides, field: 'conflict_reason' } as const
  if (conflicts.some((found) => found.length > 0) && gone.typed === '') {
    return showSeries(c, whole, { ...collides, status: 422 })
  }
  const [draft] = draftsOf(series, preview, { calendar: rulebook.calendar, now }, namesOf(c))
  const ground = { leaders: peopleOf(whole), holders: choices.leaders, reason: gone.typed }
  const outcome = await recordSeriesReturn(db, series, draft!, ground, { actorId: actor.id, at: now })
  if (outcome.ok) return saved(c, paths.oneSeries(series.code))
  const isTaken = outcome.conflict === 'taken' && outcome.what === 'free'
  return showFresh(c, whole, isTaken ? collides : gone)
}

type PlannedDay = Parameters<typeof previewOf>[1][number]
type GoneDay = ReturnType<typeof goneDay>

/** What is said of a day of the form that is no longer as it was shown. */
function goneDay(c: StaffContext, typed: Typed, reason: string) {
  return {
    status: 409,
    sentence: c.var.s.series.dayGone,
    day: typedText(typed, 'day'),
    typed: reason,
  } as const
}

function withoutReason(gone: GoneDay, errors: FieldErrors): RefusedDay {
  return { ...gone, status: 422, sentence: Object.values(errors)[0]!, field: 'reason' }
}

/** The draft that goes with a day left out, if one was made; an announced session is not thrown away. */
function discardOf(c: StaffContext, line: ReturnType<typeof comingLines>[number]) {
  if (line.is !== 'session') return { ok: true, draft: null } as const
  const discard = advanceSession(line.session, 'discard', c.var.actor, c.var.now)
  return discard.ok ? { ok: true as const, draft: { session: line.session, move: discard.move } } : discard
}

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

function isSeen(typed: Typed, { series }: WholeSeries): boolean {
  return typedText(typed, 'seen') === String(series.seq)
}

function peopleOf({ series }: WholeSeries) {
  return series.leaders.map(({ leaderId, part }) => ({ leaderId, part }))
}
