import { standingOf } from '../../../db/queries/opinions.ts'
import type { OwnOpinion } from '../../../db/queries/receipts.ts'
import { recordInquiryReply } from '../../../db/records/inquiries.ts'
import { ownReplyForm } from '../../domain/agency-work.ts'
import { advance } from '../../domain/lifecycle.ts'
import type { PublicContext } from '../../http/context.ts'
import { readForm, type Typed } from '../../http/forms.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { findOwn, showFollowUp } from '../follow-ups/show.tsx'
import { type Attempt, takeOwnStep } from './repeating.ts'

/** The asker answers what the office asked. The first answer stays; the same words again change nothing. */
export async function answerInquiry(c: PublicContext): Promise<Response> {
  const own = await findOwn(c)
  const asked = own && inquiryOf(c, own)
  if (!asked) return notFoundPage(c)
  const form = await readForm(c, ownReplyForm, c.var.s.agencyWork.own.fieldErrors)
  const { typed } = form
  const isOpen = advance(standingOf(own.opinion), 'answer_inquiry', 'resident', c.var.now).ok
  if (!form.ok && isOpen && asked.answeredAt === null)
    return showFollowUp(c, own, { form: 'inquiry', errors: form.errors, typed, status: 422 })
  const text = form.ok ? form.values.text : ''
  return takeOwnStep(c, own, 'tra-loi', (current) => replyOf(c, current, text, typed))
}

function replyOf(c: PublicContext, own: OwnOpinion, answer: string, typed: Typed): Attempt {
  const { db, now, s } = c.var
  const refuse = (sentence: string): Attempt => ({
    is: 'refused',
    failed: { form: 'inquiry', errors: { '': sentence }, typed, status: 409 },
  })
  const asked = inquiryOf(c, own)
  const step = advance(standingOf(own.opinion), 'answer_inquiry', 'resident', now)
  if (!asked || asked.answeredAt !== null)
    return asked?.answer === answer ? { is: 'there' } : refuse(s.agencyWork.own.answeredFirst)
  if (!step.ok) return refuse(s.agencyWork.own.overNow)
  return {
    is: 'ready',
    write: () => recordInquiryReply(db, own.opinion, step.move, { id: asked.id, answer }),
  }
}

/** The question of the address, where it was asked of this opinion and the opinion is not kept apart. */
function inquiryOf(c: PublicContext, { opinion, around }: OwnOpinion) {
  if (opinion.state === 'separate') return undefined
  return around.inquiries.find(({ id }) => String(id) === c.req.param('id'))
}
