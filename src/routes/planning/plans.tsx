import { Hono } from 'hono'
import { findRulebook } from '../../../db/queries/calendars.ts'
import { findPlanningChoices, findSessionToPlan } from '../../../db/queries/sessions.ts'
import { recordSession } from '../../../db/records/sessions.ts'
import { proposedPlan } from '../../domain/proposed-plan.ts'
import { randomCode } from '../../domain/receipt-code.ts'
import { decidePlan } from '../../domain/session-decision.ts'
import { type Plan, planForm } from '../../domain/session-form.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, readTyped } from '../../http/forms.ts'
import { keyed } from '../../http/keys.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { checkTyped, isCheck, withCheck } from './check.ts'
import { type Met, meetHurdles, occupancyOf, overtaken } from './hurdles.ts'
import { type InTheWay, showPlan } from './plan-pages.tsx'

const CODE_SIGNS = 8
const MINUTE_MS = 60_000

type Decided = Extract<ReturnType<typeof decidePlan>, { ok: true }>
type Choices = Awaited<ReturnType<typeof findPlanningChoices>>

/** Planning a new session: it becomes a draft. */
export const plans = new Hono<StaffEnv>()

plans.get('/lam-viec/phien/moi', async (c) => {
  const choices = await findPlanningChoices(c.var.db, c.var.actor)
  if (choices.units.length === 0) return notFoundPage(c)
  return showPlan(c, { choices, session: null, typed: proposedPlan(c.req.query()) })
})

plans.post('/lam-viec/phien/moi', async (c) => {
  const { db, actor } = c.var
  const [typed, choices] = [await readTyped(c), await findPlanningChoices(db, actor)]
  if (choices.units.length === 0) return notFoundPage(c)
  const shown = { choices, session: null, typed }
  if (isCheck(c)) return showPlan(c, { ...shown, checked: await checkTyped(c, shown) })
  const form = await readForm(c, planForm)
  if (!form.ok) return showPlan(c, { ...shown, ...(await withCheck(c, shown, { errors: form.errors })) })
  const kept = await keepPlan(c, choices, form.values)
  return 'code' in kept
    ? saved(c, paths.staffSession(kept.code))
    : showPlan(c, { ...shown, ...(await withCheck(c, shown, kept)) })
})

/** The draft that a plan became, or what stands in its way. */
async function keepPlan(
  c: StaffContext,
  choices: Choices,
  values: Plan,
): Promise<{ code: string } | InTheWay> {
  const { db, now, platform } = c.var
  const { calendar } = await findRulebook(db)
  const unitId = choices.units.length === 1 ? choices.units[0]!.id : (values.unit ?? 0)
  const plan = decidePlan(values, { choices, unitId, before: null, now, calendar })
  if (!plan.ok) return { flaws: plan.flaws }
  const [id, ownCode] = [platform.newId(), await codeOf(c, plan)]
  const wanted = occupancyOf(choices, plan.set, plan.invited.leaders, id)
  const met = await meetHurdles(c, { sessionId: id, wanted, excuse: values, ownCode })
  if (!met.ok) return { hurdles: met.hurdles }
  const code = await storeDraft(c, { id, ownCode, plan, met })
  if (code === null) return { refusal: 'stale' }
  return code === 'taken' ? overtaken(c, { wanted }) : { code }
}

interface Draft {
  id: number
  ownCode: string
  plan: Decided
  met: Extract<Met, { ok: true }>
}

/**
 * The code that the draft stands under: its own, or one by lot where its own belongs to what is no draft; null where both are taken, `taken`
 * where somebody took the hall or a person in the meantime.
 */
async function storeDraft(c: StaffContext, { id, ownCode, plan, met }: Draft) {
  const { db, actor, now, platform } = c.var
  const by = { actorId: actor.id, at: now }
  for (const code of [ownCode, randomCode(platform.random(CODE_SIGNS), CODE_SIGNS)]) {
    const outcome = await recordSession(db, { id, code, ...plan.set }, plan.invited, by, met.beside)
    if (outcome.ok) return code
    if (outcome.conflict === 'taken' && outcome.what === 'free') return 'taken'
    if (await isDraft(c, code)) return code
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
