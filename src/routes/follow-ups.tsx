import { Hono } from 'hono'
import { findMergedInto } from '../../db/queries/merged-into.ts'
import { standingOf } from '../../db/queries/opinions.ts'
import type { OwnOpinion } from '../../db/queries/receipts.ts'
import { recordDeparture } from '../../db/records/departures.ts'
import { advance } from '../domain/lifecycle.ts'
import { withdrawalForm } from '../domain/look-up.ts'
import type { PublicContext, PublicEnv } from '../http/context.ts'
import { readForm, type Typed } from '../http/forms.ts'
import { notFoundPage } from '../http/refusals.tsx'
import { paths } from '../paths.ts'
import { askErasure } from './erasures/own.ts'
import { findOwn, showFollowUp } from './follow-ups/show.tsx'
import { keptToOneself } from './receipts/secrecy.ts'
import { type Attempt, takeOwnStep } from './voices/repeating.ts'

export const followUps = new Hono<PublicEnv>()

followUps.get(paths.follow(':secret'), keptToOneself, async (c) => {
  const own = await findOwn(c)
  return own ? showFollowUp(c, own) : notFoundPage(c)
})

followUps.post(paths.withdrawal(':secret'), keptToOneself, async (c) => {
  const own = await findOwn(c)
  if (!own) return notFoundPage(c)
  const { typed, ...form } = await readForm(c, withdrawalForm, c.var.s.asking.fieldErrors)
  const open = advance(standingOf(own.opinion), 'withdraw', 'resident', c.var.now)
  if (open.ok && !form.ok)
    return showFollowUp(c, own, { form: 'withdraw', errors: form.errors, typed, status: 422 })
  return takeOwnStep(c, own, null, (current) => withdrawalOf(c, current, typed))
})

followUps.post(paths.ownErasure(':secret'), keptToOneself, askErasure)

/** One that is withdrawn already is what was wanted: a button pressed twice does not read as a refusal. */
function withdrawalOf(c: PublicContext, own: OwnOpinion, typed: Typed): Attempt {
  const { db, now, platform, s } = c.var
  if (own.opinion.state === 'withdrawn') return { is: 'there' }
  const step = advance(standingOf(own.opinion), 'withdraw', 'resident', now)
  if (!step.ok) {
    const errors = { '': s.asking.cannotWithdraw }
    return { is: 'refused', failed: { form: 'withdraw', errors, typed, status: 409 } }
  }
  const departure = { id: platform.newId(), ground: '', reason: '', recipient: '', intoOpinionId: null }
  const asked = { ...own.opinion, person: own.person }
  const write = async () => {
    const merged = await findMergedInto(db, asked.id)
    return recordDeparture(db, { ...asked, around: { merged } }, step.move, departure)
  }
  return { is: 'ready', write }
}
