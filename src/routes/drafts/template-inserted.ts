import { Hono } from 'hono'
import type { StaffOpinion } from '../../../db/queries/opinions.ts'
import { findTemplateText } from '../../../db/queries/templates.ts'
import { formatDay } from '../../../views/strings/format.ts'
import type { Strings } from '../../../views/strings/vi.ts'
import { templateInsertionForm } from '../../domain/answer-form.ts'
import { dayOf } from '../../domain/day.ts'
import { fillTemplate, type TemplateField, withTemplate } from '../../domain/template.ts'
import type { StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { showOpinion } from '../opinions/show.tsx'
import { refuseField, takeStep } from '../opinions/taking.ts'
import { draftingStep } from './draft.ts'
import { keepWords, showDraft } from './refused.tsx'

/** Puts a template after the words so far and shows the form again: nothing is stored before the officer saves. */
export const templateInserted = new Hono<StaffEnv>()

templateInserted.post(paths.templateInsertion(':code'), async (c) => {
  const { db, now, s } = c.var
  const taking = await takeStep(c, templateInsertionForm, draftingStep(c), undefined, showDraft)
  if (!taking.ok) return keepWords(c, taking.response)
  const { opinion, values, typed, step } = taking
  const template = await findTemplateText(db, values.template, opinion, dayOf(now))
  if (template === null) return refuseField(c, taking, 'template', 'not_a_choice')
  const text = withTemplate(values.text, fillTemplate(template, fieldsOf(s, opinion)))
  const filled = { ...typed, text, inserted: 'yes' }
  return showOpinion(c, opinion, { step, errors: {}, typed: filled, status: 200 })
})

/** What the record fills in by itself. Of the asker nothing: the answer may be read by everybody. */
function fieldsOf(s: Strings, opinion: StaffOpinion): Partial<Record<TemplateField, string>> {
  const day = (on: string | null) => (on === null ? '' : formatDay(s.lang, on))
  return {
    'mã ý kiến': opinion.code,
    'ngày nhận': day(opinion.receivedOn),
    'lĩnh vực': s.opinions.topic[opinion.topic],
    'nơi nêu': opinion.publicPlace,
    'cơ quan': opinion.agency?.name,
    'ngày buổi': day(opinion.session && dayOf(opinion.session.startsAt)),
    'hạn trả lời': day(opinion.dueOn),
  }
}
