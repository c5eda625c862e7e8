import { Hono } from 'hono'
import { findRulebook } from '../../../db/queries/calendars.ts'
import { findPlanningChoices, findSessionToPlan } from '../../../db/queries/sessions.ts'
import { recordSession, recordSessionStep } from '../../../db/records/sessions.ts'
import { randomCode } from '../../domain/receipt-code.ts'
import { advanceSession, type SessionMove } from '../../domain/session.ts'
import { decidePlan, editMove } from '../../domain/session-decision.ts'
import { type Plan, planForm } from '../../domain/session-form.ts'
import { typedOf } from '../../domain/session-plan.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, type Typed } from '../../http/forms.ts'
import { keyed } from '../../http/keys.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { duesMovedWith } from './moved-dues.ts'
import { hasSeen, showPlan } from './plan-pages.tsx'

const CODE_SIGNS = 8
const MINUTE_MS = 60_000

type Decided = Extract<ReturnType<typeof decidePlan>, { ok: true }>

export const plans = new Hono<StaffEnv>()

plans.get('/lam-viec/phien/moi', async (c) => {
  const choices = await findPlanningChoices(c.var.db, c.var.actor)
  if (choices.units.length === 0) return notFoundPage(c)
  return showPlan(c, { choices, session: null, typed: {} })
})

plans.post('/lam-viec/phien/moi', async (c) => {
  const { db, actor, now } = c.var
  const [form, choices] = [await readForm(c, planForm), await findPlanningChoices(db, actor)]
  if (choices.units.length === 0) return notFoundPage(c)
  const shown = { choices, session: null, typed: form.typed }
  if (!form.ok) return showPlan(c, { ...shown, errors: form.errors })
  const { calendar } = await findRulebook(db)
  const unitId = choices.units.length === 1 ? choices.units[0]!.id : (form.values.unit ?? 0)
  const plan = decidePlan(form.values, { choices, unitId, before: null, now, calendar })
  if (!plan.ok) return showPlan(c, { ...shown, flaws: plan.flaws })
  const code = await storeDraft(c, plan)
  return code ? saved(c, paths.staffSession(code)) : showPlan(c, { ...shown, refusal: 'stale' })
})

/** The code that the draft stands under: its own, or one by lot where its own belongs to what is no draft; null where both are taken. */
async function storeDraft(c: StaffContext, plan: Decided): Promise<string | null> {
  const { db, actor, now, platform } = c.var
  const by = { actorId: actor.id, at: now }
  for (const code of [await codeOf(c, plan), randomCode(platform.random(CODE_SIGNS), CODE_SIGNS)]) {
    const outcome = await recordSession(db, { id: platform.newId(), code, ...plan.set }, plan.invited, by)
    if (outcome.ok || (await isDraft(c, code))) return code
  }
  return null
}

/** One that was announced or discarded since is not the draft that is wanted. */
async function isDraft(c: StaffContext, code: string): Promise<boolean> {
  const { session } = await findSessionToPlan(c.var.db, c.var.actor, code)
  return session?.state === 'draft'
}

/** The same plan by the same person in the same minute has the same code: a button pressed twice makes one draft and leads to it twice. */
async function codeOf(c: StaffContext, plan: object): Promise<string> {
  const { actor, now, platform } = c.var
  const pressed = JSON.stringify([actor.id, Math.floor(now / MINUTE_MS), plan])
  return randomCode(await keyed(platform.secretKey, 'plan', pressed), CODE_SIGNS)
}

plans.get('/lam-viec/phien/:code/sua', async (c) => {
  const found = await findEdit(c)
  if (!found) return notFoundPage(c)
  const { session, choices, edit } = found
  if (!edit.ok) return c.redirect(paths.staffSession(session.code), 303)
  const { calendar } = await findRulebook(c.var.db)
  return showPlan(c, { choices, session, typed: typedOf(session, calendar) })
})

plans.post('/lam-viec/phien/:code/sua', async (c) => {
  const form = await readForm(c, planForm)
  const found = await findEdit(c)
  if (!found) return notFoundPage(c)
  const { session, choices, edit } = found
  const shown = { choices, session, typed: form.typed }
  if (!edit.ok) return showPlan(c, { ...shown, refusal: edit.refusal })
  if (!hasSeen(form.typed, session)) return showPlan(c, { ...shown, refusal: 'stale', standsNow: true })
  if (!form.ok) return showPlan(c, { ...shown, errors: form.errors })
  return storeEdit(c, shown, edit.move, form.values)
})

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

/** The plan that was typed, by the rules of the day, with the days of answers that it moves. */
async function storeEdit(c: StaffContext, shown: Edited, step: SessionMove, values: Plan) {
  const { db, now } = c.var
  const { session, choices } = shown
  const rulebook = await findRulebook(db)
  const { calendar } = rulebook
  const plan = decidePlan(values, { choices, unitId: session.unitId, before: session, now, calendar })
  if (!plan.ok) return showPlan(c, { ...shown, flaws: plan.flaws })
  const move = editMove(step, session, plan.set)
  const dues = await duesMovedWith(db, session, plan.set, rulebook)
  const outcome = await recordSessionStep(db, session, move, { ...plan, dues })
  return outcome.ok ? saved(c, paths.staffSession(session.code)) : showPlan(c, { ...shown, refusal: 'stale' })
}
