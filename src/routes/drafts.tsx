import { Hono } from 'hono'
import { findStaffOpinion, type StaffOpinion, standingOf } from '../../db/queries/opinions.ts'
import { recordDraft, recordSubmission } from '../../db/records/answers.ts'
import { placeOfDraft, versionOnItsWay } from '../domain/answer.ts'
import { draftForm, submissionForm } from '../domain/answer-form.ts'
import { advance } from '../domain/lifecycle.ts'
import { unfilledFields } from '../domain/template.ts'
import type { StaffContext, StaffEnv } from '../http/context.ts'
import { sentenceOf } from '../http/forms.ts'
import { paths } from '../paths.ts'
import { checkDraft } from './drafts/checking.ts'
import { keepWords, showDraft } from './drafts/refused.tsx'
import { templateInserted } from './drafts/template-inserted.ts'
import { writers } from './drafts/writers.tsx'
import { finishStep, takeStep } from './opinions/taking.ts'

export const drafts = new Hono<StaffEnv>()

drafts.route('/', templateInserted)
drafts.route('/', writers)

drafts.post(paths.draft(':code'), async (c) => {
  const taking = await takeStep(c, draftForm, 'draft', undefined, showDraft)
  if (!taking.ok) return keepWords(c, taking.response)
  const { opinion, values, move } = taking
  const outcome = await recordDraft(c.var.db, opinion, draftOf(c, opinion, values.text), move)
  return keepWords(c, finishStep(c, taking, outcome, undefined, showDraft))
})

drafts.post(paths.submission(':code'), async (c) => {
  const { db, actor, now, s } = c.var
  const taking = await takeStep(c, submissionForm, 'draft', undefined, showDraft)
  if (!taking.ok) return keepWords(c, taking.response)
  const { opinion, values, move, typed } = taking
  const saved = unsubmittedOf(opinion)
  const text = values.text ?? saved?.text
  if (text === undefined) {
    const errors = { text: sentenceOf(s, 'text', 'required') }
    return showDraft(c, opinion, { step: 'submit', errors, typed, status: 422 })
  }
  const unfilled = unfilledFields(text)
  if (unfilled.length > 0) {
    const errors = { text: s.templates.unfilled(unfilled.join(', ')) }
    return showDraft(c, opinion, { step: 'submit', errors, typed: { ...typed, text }, status: 422 })
  }
  const submit = advance({ ...standingOf(opinion), state: 'drafted' }, 'submit', actor, now)
  if (!submit.ok) throw new Error('whoever may draft may submit')
  const isSaved = saved?.text === text && opinion.state === 'drafted'
  const draft = draftOf(c, opinion, text)
  const checked = await checkDraft(c, opinion, text, typed)
  if (!checked.ok) {
    // What was written stands, whatever the gate says of it.
    const kept = isSaved ? null : await recordDraft(db, opinion, draft, move)
    if (kept?.ok === false) return keepWords(c, finishStep(c, taking, kept, undefined, showDraft))
    const now = (kept && (await findStaffOpinion(db, actor, opinion.code))) ?? opinion
    return showDraft(c, now, { step: 'submit', ...checked.refused, typed: { ...typed, text }, status: 422 })
  }
  const outcome =
    saved && isSaved
      ? await recordSubmission(db, opinion, saved.id, submit.move, checked.waivings)
      : await recordDraft(db, opinion, draft, move, { move: submit.move, waivings: checked.waivings })
  return keepWords(c, finishStep(c, taking, outcome, undefined, showDraft))
})

function draftOf(c: StaffContext, opinion: StaffOpinion, text: string) {
  return { id: c.var.platform.newId(), place: placeOfDraft(writtenOf(opinion), c.var.actor.id), text }
}

/** The draft that is saved and not yet submitted. */
function unsubmittedOf(opinion: StaffOpinion) {
  const draft = versionOnItsWay(writtenOf(opinion))
  return draft?.submittedAt === null ? draft : null
}

function writtenOf({ answers }: StaffOpinion) {
  return answers.filter(({ form }) => form === 'written')
}
