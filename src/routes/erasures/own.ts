import { standingOf } from '../../../db/queries/opinions.ts'
import type { OwnOpinion } from '../../../db/queries/receipts.ts'
import { recordErasureRequest } from '../../../db/records/erasures.ts'
import { ownErasureForm } from '../../domain/erasure.ts'
import { advance } from '../../domain/lifecycle.ts'
import type { PublicContext } from '../../http/context.ts'
import { readForm, type Typed } from '../../http/forms.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { findOwn, showFollowUp } from '../follow-ups/show.tsx'
import { type Attempt, takeOwnStep } from '../voices/repeating.ts'
import { erasureOf, replyOf } from './own-standing.ts'

/** The asker asks to be forgotten; once while a request runs, however often the button is pressed. */
export async function askErasure(c: PublicContext): Promise<Response> {
  const own = await findOwn(c)
  if (!own) return notFoundPage(c)
  const { typed, ...form } = await readForm(c, ownErasureForm, c.var.s.erasures.fieldErrors)
  if (!form.ok && erasureOf(own, c.var.now).replyOn !== null)
    return showFollowUp(c, own, { form: 'erasure', errors: form.errors, typed, status: 422 })
  return takeOwnStep(c, own, null, (current) => requestOf(c, current, typed))
}

function requestOf(c: PublicContext, own: OwnOpinion, typed: Typed): Attempt {
  const { db, now, platform, s } = c.var
  const { last, erasedAt, replyOn } = erasureOf(own, now)
  if (erasedAt !== null || (last && last.decidedAt === null)) return { is: 'there' }
  const step = advance(standingOf(own.opinion), 'ask_erasure', 'resident', now)
  const reply = replyOf(own, now)
  if (!step.ok || !reply || replyOn === null) {
    const errors = { '': s.erasures.own.cannot }
    return { is: 'refused', failed: { form: 'erasure', errors, typed, status: 409 } }
  }
  const asked = { ...own.opinion, person: own.person }
  const request = { id: platform.newId(), replyOn: reply.on, replyRule: reply.rule }
  return { is: 'ready', write: () => recordErasureRequest(db, asked, request, step.move) }
}
