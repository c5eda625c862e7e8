import { Hono } from 'hono'
import type * as v from 'valibot'
import { findStaffOpinion, standingOf } from '../../../db/queries/opinions.ts'
import { recordDraft, recordSubmission } from '../../../db/records/answers.ts'
import { submissionForm } from '../../domain/answer-form.ts'
import { advance, type Move } from '../../domain/lifecycle.ts'
import { unfilledFields } from '../../domain/template.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { sentenceOf } from '../../http/forms.ts'
import { paths } from '../../paths.ts'
import { finishStep, type Taking, takeStep } from '../opinions/taking.ts'
import { type Checked, checkDraft } from './checking.ts'
import { draftingStep, draftOf, unsubmittedOf } from './draft.ts'
import { keepWords, showDraft } from './refused.tsx'

/** A draft goes on to the leader, once nothing in it is missing that was not waved through. */
export const submission = new Hono<StaffEnv>()

submission.post(paths.submission(':code'), async (c) => {
  const taking = await takeStep(c, submissionForm, draftingStep(c), undefined, showDraft)
  if (!taking.ok) return keepWords(c, taking.response)
  const text = taking.values.text ?? unsubmittedOf(taking.opinion)?.text
  const flaw = flawOf(c, text)
  if (text === undefined || flaw) return refuse(c, taking, text, { errors: { text: flaw ?? '' } })
  const checked = await checkDraft(c, taking.opinion, text, taking.typed)
  if (!checked.ok) return keepAndRefuse(c, taking, text, checked)
  return keepWords(c, finishStep(c, taking, await submit(c, taking, text, checked), undefined, showDraft))
})

type Taken = Extract<Taking<v.InferOutput<typeof submissionForm>>, { ok: true }>

/** Nothing was written yet, or a place that the template left open is still open. */
function flawOf({ var: { s } }: StaffContext, text: string | undefined): string | null {
  if (text === undefined) return sentenceOf(s, 'text', 'required')
  const unfilled = unfilledFields(text)
  return unfilled.length > 0 ? s.templates.unfilled(unfilled.join(', ')) : null
}

function refuse(
  c: StaffContext,
  { opinion, typed }: Taken,
  text: string | undefined,
  refused: Extract<Checked, { ok: false }>['refused'],
) {
  return showDraft(c, opinion, {
    step: 'submit',
    ...refused,
    typed: { ...typed, ...(text && { text }) },
    status: 422,
  })
}

/** What was written stands, whatever the gates say of it. */
async function keepAndRefuse(
  c: StaffContext,
  taken: Taken,
  text: string,
  { refused }: Extract<Checked, { ok: false }>,
) {
  const { db, actor } = c.var
  const { opinion, move } = taken
  if (isSaved(taken, text)) return refuse(c, taken, text, refused)
  const kept = await recordDraft(db, opinion, draftOf(c, opinion, text), move)
  if (!kept.ok) return keepWords(c, finishStep(c, taken, kept, undefined, showDraft))
  const now = await findStaffOpinion(db, actor, opinion.code)
  return refuse(c, { ...taken, opinion: now ?? opinion }, text, refused)
}

function submit(c: StaffContext, taken: Taken, text: string, { waivings }: Extract<Checked, { ok: true }>) {
  const { db } = c.var
  const { opinion } = taken
  const move = submittingMove(c, taken)
  const saved = unsubmittedOf(opinion)
  if (saved && isSaved(taken, text)) return recordSubmission(db, opinion, saved.id, move, waivings)
  return recordDraft(db, opinion, draftOf(c, opinion, text), taken.move, { move, waivings })
}

/** The text is the one that is saved already: nothing of it is saved again. */
function isSaved({ opinion }: Taken, text: string): boolean {
  return unsubmittedOf(opinion)?.text === text && opinion.state === 'drafted'
}

function submittingMove({ var: { actor, now } }: StaffContext, { opinion }: Taken): Move {
  const taken = advance({ ...standingOf(opinion), state: 'drafted' }, 'submit', actor, now)
  if (!taken.ok) throw new Error('whoever may draft may submit')
  return taken.move
}
