import { Hono } from 'hono'
import { findFormChoices } from '../../../db/queries/opinion-forms.ts'
import { type StaffOpinion, standingOf } from '../../../db/queries/opinions.ts'
import { recordContribution, recordSupport, recordSupportEnd } from '../../../db/records/supports.ts'
import { type Actor, agenciesOf, rolesFor } from '../../domain/actor.ts'
import { contributionForm, supportFault, supportForm } from '../../domain/agency-work.ts'
import { dayOf } from '../../domain/day.ts'
import { reasonForm } from '../../domain/triage-form.ts'
import type { StaffEnv } from '../../http/context.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { finishStep, refuseField, takeStep } from '../opinions/taking.ts'

/** What another agency is asked for and says. */
export const support = new Hono<StaffEnv>()

support.post(paths.support(':code'), async (c) => {
  const { db, actor, now, platform } = c.var
  const taken = await takeStep(c, supportForm, 'ask_support')
  if (!taken.ok) return taken.response
  const { opinion, values, move } = taken
  const { agencies } = await findFormChoices(db, opinion.unitId, dayOf(now))
  const standing = standingOf(opinion).supportedBy
  const fault = supportFault(values, opinion, { agencies, standing }, dayOf(now))
  if (fault) return refuseField(c, taken, fault.field, fault.code)
  const { agency_id: agencyId, part, due_on: dueOn } = values
  const asked = { id: platform.newId(), agencyId, part, dueOn, actorId: actor.id }
  return finishStep(c, taken, await recordSupport(db, opinion, move, asked))
})

support.post(paths.supportEnd(':code', ':id'), async (c) => {
  const taken = await takeStep(c, reasonForm, 'end_support')
  if (!taken.ok) return taken.response
  const { opinion, values, move } = taken
  const asked = opinion.around.supports.find(({ id }) => String(id) === c.req.param('id'))
  if (!asked || asked.endedAt !== null) return notFoundPage(c)
  return finishStep(c, taken, await recordSupportEnd(c.var.db, opinion, move, asked, values.reason))
})

support.post(paths.contribution(':code'), async (c) => {
  const { db, actor, platform } = c.var
  const taken = await takeStep(c, contributionForm, contributionStep(actor))
  if (!taken.ok) return taken.response
  const { opinion, step, values, move } = taken
  const asked = opinion.around.supports.find(({ id }) => id === values.line)
  const isTheirs = step === 'enter_contribution' || agenciesOf(actor).includes(asked?.agencyId ?? 0)
  if (!asked || asked.endedAt !== null || !isTheirs) return notFoundPage(c)
  const words = { id: platform.newId(), text: values.text, actorId: actor.id }
  return finishStep(c, taken, await recordContribution(db, opinion, move, asked, words))
})

/** Officers speak for their own agency, the secretariat for those that do not sign in. */
function contributionStep(actor: Actor) {
  return (opinion: StaffOpinion) => {
    const speaks = standingOf(opinion).supportedBy.some((id) => agenciesOf(actor).includes(id))
    return !speaks && rolesFor(actor, opinion).includes('secretary') ? 'enter_contribution' : 'contribute'
  }
}
