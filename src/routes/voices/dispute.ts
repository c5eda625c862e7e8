import type * as v from 'valibot'
import { standingOf } from '../../../db/queries/opinions.ts'
import type { OwnOpinion } from '../../../db/queries/receipts.ts'
import { recordDispute } from '../../../db/records/disputes.ts'
import { advance } from '../../domain/lifecycle.ts'
import { disputeForm } from '../../domain/voice.ts'
import type { PublicContext } from '../../http/context.ts'
import { readForm, type Typed } from '../../http/forms.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { findOwn, showFollowUp } from '../follow-ups/show.tsx'
import { type Attempt, takeOwnStep } from './repeating.ts'
import { disputable } from './voice.ts'

/** The asker does not agree with the answer: the leader is asked to look again. One dispute runs at a time. */
export async function dispute(c: PublicContext): Promise<Response> {
  const own = await findOwn(c)
  if (!own) return notFoundPage(c)
  const form = await readForm(c, disputeForm, c.var.s.voices.fieldErrors)
  const { typed } = form
  const may = disputable(own, null, c.var.now)
  // That it is too late goes before an empty field: nobody writes a reason in vain.
  if (!form.ok && may.ok)
    return showFollowUp(c, own, { form: 'dispute', errors: form.errors, typed, status: 422 })
  const values = form.ok ? form.values : { reason: '', answer: null }
  return takeOwnStep(c, own, 'de-nghi', (current) => disputeOf(c, current, values, typed))
}

function disputeOf(
  c: PublicContext,
  own: OwnOpinion,
  { reason, answer }: v.InferOutput<typeof disputeForm>,
  typed: Typed,
): Attempt {
  const { db, now, platform, s } = c.var
  const running = own.around.disputes.find(({ settledAt }) => settledAt === null)
  if (running && running.reason === reason) return { is: 'there' }
  const may = disputable(own, answer, now)
  const step = advance(standingOf(own.opinion), 'dispute', 'resident', now, reason)
  if (!may.ok || !step.ok) {
    const sentence = s.voices.cannotDispute[may.ok ? 'no_answer' : may.refusal]
    return { is: 'refused', failed: { form: 'dispute', errors: { '': sentence }, typed, status: 409 } }
  }
  const asked = { ...own.opinion, person: own.person }
  const said = { id: platform.newId(), answerId: may.answer, reason }
  return { is: 'ready', write: () => recordDispute(db, asked, said, step.move) }
}
