import { Hono } from 'hono'
import { findSeries, type WholeSeries } from '../../../db/queries/series.ts'
import { recordSeriesEdit } from '../../../db/records/series-edit.ts'
import { flawsOfSeries } from '../../domain/series-flaws.ts'
import { type SeriesValues, seriesForm } from '../../domain/series-form.ts'
import { type DecidedSeries, decideSeries } from '../../domain/series-plan.ts'
import { draftsOf } from '../../domain/series-preview.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readable, readForm, type Typed } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { givingPlacesOn, makesRoom } from '../planning/places-given-on.ts'
import { chosenOf, defaultTicks, type Lines, linesOf } from './edit-lines.ts'
import { type ShownForm, showForm } from './form-page.tsx'
import { digestOf, namesOf } from './preview.ts'
import { mayPlan, typedOfSeries } from './stored.ts'

/** A stored series: its rule, hours, place and people change for what is to come. */
export const editing = new Hono<StaffEnv>()

editing.get('/lam-viec/lich-dinh-ky/:code/sua', async (c) => {
  const whole = await findSeries(c.var.db, c.var.actor, c.req.param('code'))
  if (!whole || !mayPlan(c, whole)) return notFoundPage(c)
  const { series, choices } = whole
  if (series.endedAt !== null) return c.redirect(paths.oneSeries(series.code), 303)
  return showForm(c, { choices, series, typed: typedOfSeries(series) })
})

editing.post('/lam-viec/lich-dinh-ky/:code/sua', async (c) => {
  const form = await readForm(c, seriesForm)
  const whole = await findSeries(c.var.db, c.var.actor, c.req.param('code'))
  if (!whole || !mayPlan(c, whole)) return notFoundPage(c)
  const { series, choices } = whole
  const shown = { choices, series, typed: form.typed }
  const isStale = series.endedAt !== null || form.typed.seen !== String(series.seq)
  if (isStale) return showForm(c, { ...shown, isStale })
  if (!form.ok) return showForm(c, { ...shown, errors: form.errors, flaws: flawsIn(whole, form.typed) })
  const decided = decideSeries(form.values, groundOf(whole))
  if (!decided.ok) return showForm(c, { ...shown, flaws: decided.flaws })
  return storeEdit(c, shown, { whole, decided, values: form.values })
})

/** What is wrong with as much of the form as could be read. */
function flawsIn({ series, choices }: WholeSeries, typed: Typed) {
  return flawsOfSeries(readable(seriesForm, typed), choices, series.unitId)
}

function groundOf({ series, choices, rulebook }: WholeSeries) {
  return { choices, unitId: series.unitId, calendar: rulebook.calendar }
}

interface Editing {
  whole: WholeSeries
  decided: DecidedSeries
  values: SeriesValues
}

/** Stores what was previewed and ticked; whatever differs from that is shown before anything is stored. */
async function storeEdit(c: StaffContext, shown: ShownForm, { whole, decided, values }: Editing) {
  const { db, actor, now } = c.var
  const lines = await linesOf(c, whole, decided)
  const page = await pageOf(shown, decided, lines)
  if (values.previewed !== page.previewed) {
    const typed = { ...shown.typed, ...defaultTicks(lines) }
    return showForm(c, { ...page, typed, isChanged: values.previewed !== '' })
  }
  const { steps, adds, collides } = chosenOf(c, lines, values)
  const reason = values.conflict_reason
  if (collides && reason === '') return showForm(c, { ...page, flaws: { conflict_reason: 'required' } })
  const { calendar } = whole.rulebook
  const { columns, leaders } = decided
  const drafts = draftsOf(columns, adds, { calendar, now }, namesOf(c))
  const ground = { holders: whole.choices.leaders, reason }
  const by = { actorId: actor.id, at: now }
  const outcome = await givingPlacesOn(db, widenedBy(steps, now), now, (ups) => {
    const giving = steps.map((step) => ({ ...step, ups: ups.get(step.session.id) }))
    return recordSeriesEdit(db, whole.series, { columns, leaders, drafts, steps: giving }, ground, by)
  })
  return outcome.ok ? saved(c, paths.oneSeries(whole.series.code)) : showForm(c, { ...shown, isStale: true })
}

/** The sessions in which an edit makes more room. */
function widenedBy(steps: ReturnType<typeof chosenOf>['steps'], at: number) {
  return steps.flatMap(({ session, set }) =>
    makesRoom(session, set, at) ? [{ id: session.id, capacity: set.capacity ?? null }] : [],
  )
}

/** The page of a preview: its lines and their digest, the version of each session included. */
async function pageOf(shown: ShownForm, decided: DecidedSeries, edit: Lines): Promise<ShownForm> {
  const { changes, drops, stays, adds } = edit
  const more = [
    changes.map(({ session, set, conflicts }) => [
      ...[session.code, session.seq, set.startsAt],
      ...conflicts.map((conflict) => conflict.session.code),
    ]),
    drops.map(({ code, seq }) => [code, seq]),
    stays.map(({ session }) => [session.code, session.seq]),
  ]
  return { ...shown, edit, previewed: await digestOf({ ...decided, preview: adds, more }) }
}
