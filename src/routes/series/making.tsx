import { Hono } from 'hono'
import { findMade, findSeriesGround } from '../../../db/queries/series.ts'
import { recordSeries } from '../../../db/records/series.ts'
import { dayOf } from '../../domain/day.ts'
import { placeOf, ruleOn } from '../../domain/rule.ts'
import { flawsOfSeries } from '../../domain/series-flaws.ts'
import { type SeriesValues, seriesForm } from '../../domain/series-form.ts'
import { type DecidedSeries, decideSeries } from '../../domain/series-plan.ts'
import { chosenDays, draftsOf, type PreviewDay } from '../../domain/series-preview.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { type FormReading, readable, readForm } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { leftOut, newTyped, type ShownForm, showForm } from './form-page.tsx'
import { codesOf, digestOf, namesOf, previewDays } from './preview.ts'

/** A new series: typed, previewed, and only then made. */
export const making = new Hono<StaffEnv>()

making.get('/lam-viec/lich-dinh-ky/moi', async (c) => {
  const { rulebook, choices } = await findSeriesGround(c.var.db, c.var.actor)
  const [unit] = choices.units
  if (!unit) return notFoundPage(c)
  const rule = ruleOn(rulebook.rules, 'RECEPTION_ROLL', dayOf(c.var.now), placeOf(unit))
  return showForm(c, { choices, typed: newTyped(c.var.now, rule?.value === true ? 'next' : 'skip') })
})

making.post('/lam-viec/lich-dinh-ky/moi', async (c) => {
  const { db, actor } = c.var
  const [form, ground] = [await readForm(c, seriesForm), await findSeriesGround(db, actor)]
  if (ground.choices.units.length === 0) return notFoundPage(c)
  const shown = { choices: ground.choices, typed: form.typed }
  const reading = decideTyped(form, ground)
  if (!reading.ok) return showForm(c, { ...shown, ...reading.wrong })
  const { decided, values } = reading
  const codes = await codesOf(c, decided)
  const made = values.previewed === '' ? null : await findMade(db, actor, codes)
  if (made) return saved(c, paths.oneSeries(made))
  const preview = await previewDays(c, decided, decided.days)
  return make(c, { ...shown, preview }, { ...ground, decided, codes, preview, values })
})

/** The series as it was typed, of the one unit or the chosen one; or what is wrong with it, of an unreadable form as much as could be read. */
function decideTyped(form: FormReading<SeriesValues>, { choices, rulebook }: Ground) {
  const read = form.ok ? form.values : readable(seriesForm, form.typed)
  const unitId = choices.units.length === 1 ? choices.units[0]!.id : (read.unit ?? 0)
  if (!form.ok) {
    const flaws = flawsOfSeries(read, choices, unitId)
    return { ok: false as const, wrong: { errors: form.errors, flaws } }
  }
  const decided = decideSeries(form.values, { choices, unitId, calendar: rulebook.calendar })
  if (!decided.ok) return { ok: false as const, wrong: { flaws: decided.flaws } }
  return { ok: true as const, decided, values: form.values }
}

type Ground = Awaited<ReturnType<typeof findSeriesGround>>

interface Making extends Ground {
  decided: DecidedSeries
  codes: [string, string]
  preview: PreviewDay[]
  values: SeriesValues
}

/** Stores what was previewed; whatever differs from that is shown before anything is stored. */
async function make(c: StaffContext, shown: ShownForm, making: Making) {
  const { db, actor, now, platform, s } = c.var
  const { decided, codes, preview, values, choices, rulebook } = making
  const { anyway, conflict_reason: reason } = values
  const digest = await digestOf({ ...decided, preview })
  const page = { ...shown, previewed: digest }
  if (values.previewed !== digest) return showForm(c, { ...page, isChanged: values.previewed !== '' })
  const { made, left, needsReason } = chosenDays(preview, anyway)
  if (made.length === 0) return showForm(c, { ...page, errors: { '': s.errors.no_day_left! } })
  if (needsReason && reason === '') return showForm(c, { ...page, flaws: { conflict_reason: 'required' } })
  const [code] = codes
  const outcome = await recordSeries(
    db,
    {
      ...{ id: platform.newId(), code, columns: decided.columns, leaders: decided.leaders },
      drafts: draftsOf(decided.columns, made, { calendar: rulebook.calendar, now }, namesOf(c)),
      skips: left.map(leftOut),
    },
    { holders: choices.leaders, reason },
    { actorId: actor.id, at: now },
  )
  const stored = outcome.ok ? code : await findMade(db, actor, codes)
  if (stored) return saved(c, paths.oneSeries(stored))
  // A hall or a person was taken meanwhile: the days are looked at anew.
  const again = await previewDays(c, decided, decided.days)
  const previewed = await digestOf({ ...decided, preview: again })
  return showForm(c, { ...shown, preview: again, previewed, isChanged: true })
}
