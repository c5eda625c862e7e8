import { Hono } from 'hono'
import { recordDraft } from '../../db/records/answers.ts'
import { draftForm } from '../domain/answer-form.ts'
import type { StaffEnv } from '../http/context.ts'
import { paths } from '../paths.ts'
import { draftingStep, draftOf } from './drafts/draft.ts'
import { keepWords, showDraft } from './drafts/refused.tsx'
import { submission } from './drafts/submission.ts'
import { templateInserted } from './drafts/template-inserted.ts'
import { writers } from './drafts/writers.tsx'
import { finishStep, takeStep } from './opinions/taking.ts'

export const drafts = new Hono<StaffEnv>()

for (const part of [templateInserted, writers, submission]) drafts.route('/', part)

drafts.post(paths.draft(':code'), async (c) => {
  const taking = await takeStep(c, draftForm, draftingStep(c), undefined, showDraft)
  if (!taking.ok) return keepWords(c, taking.response)
  const { opinion, values, move } = taking
  const outcome = await recordDraft(c.var.db, opinion, draftOf(c, opinion, values.text), move)
  return keepWords(c, finishStep(c, taking, outcome, undefined, showDraft))
})
