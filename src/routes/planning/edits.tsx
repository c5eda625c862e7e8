import { Hono } from 'hono'
import { findRulebook } from '../../../db/queries/calendars.ts'
import { findSessionToPlan, type StaffSession } from '../../../db/queries/sessions.ts'
import { recordSessionStep } from '../../../db/records/sessions.ts'
import { isSameOccupancy } from '../../domain/conflict.ts'
import { advanceSession, type SessionMove } from '../../domain/session.ts'
import { decidePlan } from '../../domain/session-decision.ts'
import { announcedForm, type Plan, planForm } from '../../domain/session-form.ts'
import { typedOf, typedPlace } from '../../domain/session-typed.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { type FormReading, readForm, readTyped, type Typed } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { checkTyped, isCheck, withCheck } from './check.ts'
import { meetHurdles, occupancyOf, overtaken } from './hurdles.ts'
import { givingPlacesOn, makesRoom } from './places-given-on.ts'
import { hasSeen, type InTheWay, showPlan } from './plan-pages.tsx'

/** Editing a draft as a whole, and of an announced session what does not move it. */
export const edits = new Hono<StaffEnv>()

edits.get('/lam-viec/phien/:code/sua', async (c) => {
  const found = await findEdit(c)
  if (!found) return notFoundPage(c)
  const { session, choices, edit } = found
  if (!edit.ok) return c.redirect(paths.staffSession(session.code), 303)
  const { calendar } = await findRulebook(c.var.db)
  return showPlan(c, { choices, session, typed: typedOf(session, calendar) })
})

edits.post('/lam-viec/phien/:code/sua', async (c) => {
  const typed = await readTyped(c)
  const found = await findEdit(c)
  if (!found) return notFoundPage(c)
  const { session, choices, edit } = found
  const shown = { choices, session, typed }
  if (!edit.ok) return showPlan(c, { ...shown, refusal: edit.refusal })
  if (isCheck(c)) return showPlan(c, { ...shown, checked: await checkTyped(c, shown) })
  if (!hasSeen(typed, session)) return showPlan(c, { ...shown, refusal: 'stale', standsNow: true })
  const refused = await takePlan(c, shown, edit.move)
  return refused
    ? showPlan(c, { ...shown, ...(await withCheck(c, shown, refused)) })
    : saved(c, paths.staffSession(session.code))
})

/** Reads the plan and stores it; gives what stands in its way. */
async function takePlan(c: StaffContext, shown: Edited, move: SessionMove): Promise<InTheWay | null> {
  const form = await readPlan(c, shown.session)
  return form.ok ? storeEdit(c, shown, move, form.values) : { errors: form.errors }
}

/** The plan as it was typed. Of what was announced, time and place are those that stand: who posts others is sent to the move. */
async function readPlan(c: StaffContext, session: StaffSession): Promise<FormReading<Plan>> {
  if (session.state === 'draft') return readForm(c, planForm)
  const form = await readForm(c, announcedForm)
  const stands: Typed = typedPlace(session)
  const moves = Object.keys(stands).some(
    (field) => form.typed[field] !== undefined && form.typed[field] !== stands[field],
  )
  if (moves)
    return { ok: false, typed: form.typed, errors: { '': c.var.s.errors['starts_at.move_instead']! } }
  if (!form.ok) return form
  const { startsAt: starts_at, endsAt: ends_at, venueId: venue, onlineUrl: online_url } = session
  return { ...form, values: { ...form.values, starts_at, ends_at, venue, online_url } }
}

/** The session of the address with its edit, which may come too late; null for whom there is nothing to edit. */
async function findEdit(c: StaffContext) {
  const { db, actor, now } = c.var
  const { session, choices } = await findSessionToPlan(db, actor, c.req.param('code') ?? '')
  const edit = session && advanceSession(session, 'edit', actor, now)
  if (!edit || (!edit.ok && edit.refusal === 'not-allowed')) return null
  return { session, choices, edit }
}

type Edited = Pick<NonNullable<Awaited<ReturnType<typeof findEdit>>>, 'session' | 'choices'> & {
  typed: Typed
}

/** Stores the plan that was typed, by the rules of the day; gives what stands in its way. */
async function storeEdit(
  c: StaffContext,
  { session, choices }: Edited,
  move: SessionMove,
  values: Plan,
): Promise<InTheWay | null> {
  const { db, now } = c.var
  const { calendar } = await findRulebook(db)
  const plan = decidePlan(values, { choices, unitId: session.unitId, before: session, now, calendar })
  if (!plan.ok) return { flaws: plan.flaws }
  const wanted = occupancyOf(choices, plan.set, plan.invited.leaders, session.id)
  const taken = occupancyOf(choices, session, session.leaders, session.id)
  // What stands already was looked at when it was planned.
  const met = isSameOccupancy(wanted, taken)
    ? null
    : await meetHurdles(c, { sessionId: session.id, wanted, excuse: values })
  if (met?.ok === false) return { hurdles: met.hurdles }
  const widened = makesRoom(session, plan.set, now) ? [{ id: session.id, capacity: plan.set.capacity }] : []
  const outcome = await givingPlacesOn(db, widened, now, (moved) => {
    const ups = moved.get(session.id)
    return recordSessionStep(db, session, move, {
      ...plan,
      ...met?.beside,
      ...(ups && { changes: ups.changes, mail: ups.mail }),
      statements: [...(met?.beside.statements ?? []), ...(ups ? [...ups.before, ...ups.after] : [])],
    })
  })
  if (outcome.ok) return null
  return outcome.conflict === 'taken' ? overtaken(c, { wanted }) : { refusal: 'stale' }
}
