import { Hono } from 'hono'
import { recordInquiry, recordInquiryReply } from '../../../db/records/inquiries.ts'
import { inquiryForm, inquiryReplyForm } from '../../domain/agency-work.ts'
import type { StaffEnv } from '../../http/context.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { showOpinion } from '../opinions/show.tsx'
import { finishStep, takeStep } from '../opinions/taking.ts'

/** What the office asks the asker, and what it types in for them. The asker's own answer is in voices/inquiry.ts. */
export const inquiry = new Hono<StaffEnv>()

inquiry.post(paths.inquiry(':code'), async (c) => {
  const { db, actor, platform } = c.var
  const taken = await takeStep(c, inquiryForm, 'inquire')
  if (!taken.ok) return taken.response
  const { opinion, values, move } = taken
  const asked = { id: platform.newId(), question: values.question, actorId: actor.id }
  return finishStep(c, taken, await recordInquiry(db, opinion, move, asked))
})

inquiry.post(paths.inquiryReply(':code', ':id'), async (c) => {
  const { db, s } = c.var
  const taken = await takeStep(c, inquiryReplyForm, 'answer_inquiry')
  if (!taken.ok) return taken.response
  const { opinion, step, typed, values, move } = taken
  const asked = opinion.around.inquiries.find(({ id }) => String(id) === c.req.param('id'))
  if (!asked) return notFoundPage(c)
  if (asked.answeredAt !== null) {
    const errors = { '': s.agencyWork.answeredFirst }
    return showOpinion(c, opinion, { step, errors, typed, status: 409 })
  }
  const reply = { id: asked.id, answer: values.answer }
  return finishStep(c, taken, await recordInquiryReply(db, opinion, move, reply))
})
