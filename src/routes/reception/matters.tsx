import { findEarlier, findFirst } from '../../../db/queries/earlier-visits.ts'
import { recordMatter } from '../../../db/records/visit-matters.ts'
import type { WriteOutcome } from '../../../db/write.ts'
import { deskShutWords } from '../../../views/reception/desk.tsx'
import { LineSeen } from '../../../views/reception/line-form.tsx'
import { Matters } from '../../../views/reception/matters.tsx'
import type { KeyedForm } from '../../../views/reception/shown.ts'
import { decideCapture, type Said } from '../../domain/capture.ts'
import { isCardKey } from '../../domain/capture-form.ts'
import { visitAfter } from '../../domain/visit.ts'
import { type Matter, matterForm } from '../../domain/visit-form.ts'
import { lineOf } from '../../domain/visit-line.ts'
import { orBusy, sayBusy } from '../../http/busy.ts'
import type { StaffContext } from '../../http/context.ts'
import { type FormReading, readForm, typedText } from '../../http/forms.ts'
import { newKey } from '../../http/keys.ts'
import { saved, showPiece, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { type Day, emptyForm, findDay, type Visit } from './day.tsx'
import { findMatterByKey, matterOpinion } from './matter-opinion.ts'
import { showVisit, toShown, visitAsked } from './show.tsx'

type Reading = FormReading<Matter>
type Why = 'used' | 'stale' | 'closed' | 'wrong' | 'busy'
const STATUS = { used: 409, stale: 409, closed: 409, wrong: 422, busy: 503 } as const

/** A matter that was posted: an opinion of its own, or known as recorded before, or shown again with everything that was typed. */
export async function postMatter(c: StaffContext): Promise<Response> {
  const day = await findDay(c)
  const visit = day && visitAsked(c, day)
  if (!day || !visit) return notFoundPage(c)
  const { db, s } = c.var
  const reading = await readForm(c, matterForm, s.reception.fieldErrors)
  const key = typedText(reading.typed, 'key')
  const before = await decide(c, day, visit, reading, key)
  if (before === 'repeat') return showSaved(c, day, visit, key)
  if (before !== 'record' || !reading.ok)
    return showAgain(c, day, visit, reading, before === 'record' ? 'wrong' : before)
  const { repeats, repeats_other: other } = reading.values
  const first = repeats || other ? await findFirst(db, day.session.unitId, other || repeats) : null
  if (first === undefined) return refuseRepeats(c, day, visit, reading, other ? 'repeats_other' : 'repeats')
  const outcome = await orBusy(
    record(c, day, visit, reading.values, { key, firstId: first?.firstId ?? null }),
  )
  if (outcome === 'busy') return showAgain(c, day, visit, reading, 'busy')
  const now = await findDay(c)
  const then = now && visitAsked(c, now)
  if (!now || !then) return notFoundPage(c)
  const after = await decide(c, now, then, reading, key)
  return after === 'repeat'
    ? showSaved(c, now, then, key)
    : showAgain(c, now, then, reading, after === 'record' ? 'stale' : after)
}

async function decide(c: StaffContext, day: Day, visit: Visit, reading: Reading, key: string) {
  const known = isCardKey(key) ? await findMatterByKey(c, key) : NOT_OURS
  const recorded = known && saidOf(known.visitId, known.text)
  const said = reading.ok ? saidOf(visit.id, reading.values.text) : null
  const decision = decideCapture({ standing: day.standing, said, recorded })
  if (decision === 'late') return 'closed'
  return decision === 'record' && visitAfter(visit.state, 'add_matter') === null ? 'stale' : decision
}

const NOT_OURS = { visitId: null, text: '' }
const saidOf = (visitId: number | null, text: string): Said => ({ sessionId: visitId, name: '', text })

/** Where a code is already another opinion's, the next ones are tried; a press of a colleague on the same visit takes nothing away. */
async function record(
  c: StaffContext,
  day: Day,
  visit: Visit,
  matter: Matter,
  { key, firstId }: { key: string; firstId: number | null },
): Promise<WriteOutcome> {
  const { groupName } = visit
  return matterOpinion(c, { day, visit, matter, key }, (opinion) =>
    recordMatter(c.var.db, visit, { opinion, firstId, groupName }),
  )
}

/** The matters with an empty form; the form of the line beside it learns how far the visit's history is. Without htmx the page anew. */
async function showSaved(c: StaffContext, day: Day, visit: Visit, key: string): Promise<Response> {
  const address = `${paths.visit(day.session.code, visit.id)}#matters`
  if (!wantsPiece(c)) return saved(c, address)
  const { s } = c.var
  const earlier = toShown(await findEarlier(c.var.db, { ...visit, unitId: day.session.unitId }))
  const recorded = (await findMatterByKey(c, key))!
  const form = emptyForm(c, { id: visit.id, number: recorded.number ?? 0 })
  return saved(
    c,
    address,
    <>
      <Matters {...{ s, day, visit, form, earlier }} />
      <hx-partial hx-target="#line-seen" hx-swap="outerHTML">
        <LineSeen seq={visit.seq} proposed={lineOf(visit, day)} />
      </hx-partial>
    </>,
  )
}

function refuseRepeats(c: StaffContext, day: Day, visit: Visit, reading: Reading, field: string) {
  const errors = { [field]: c.var.s.reception.fieldErrors[`${field}.not_found`]! }
  return showForm(
    c,
    day,
    visit,
    { key: typedText(reading.typed, 'key'), typed: reading.typed, errors, recorded: null },
    422,
  )
}

function showAgain(c: StaffContext, day: Day, visit: Visit, reading: Reading, why: Why) {
  const { s, platform } = c.var
  const sentences = {
    used: s.reception.matterUsed,
    stale: s.reception.stale,
    busy: s.errors.busy!,
    wrong: '',
  }
  const sentence = why === 'closed' ? deskShutWords(s, day) : sentences[why]
  const errors = why === 'wrong' && !reading.ok ? reading.errors : { '': sentence }
  const key = why === 'used' ? newKey(platform) : typedText(reading.typed, 'key')
  if (why === 'busy') sayBusy(c)
  return showForm(c, day, visit, { key, typed: reading.typed, errors, recorded: null }, STATUS[why])
}

async function showForm(c: StaffContext, day: Day, visit: Visit, form: KeyedForm, status: 409 | 422 | 503) {
  if (!wantsPiece(c)) return showVisit(c, day, { matter: form, status })
  const earlier = toShown(await findEarlier(c.var.db, { ...visit, unitId: day.session.unitId }))
  return showPiece(c, <Matters s={c.var.s} {...{ day, visit, form, earlier }} />, status)
}
