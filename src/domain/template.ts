import * as v from 'valibot'
import { ANSWER_MAX } from './answer-form.ts'
import type { Day } from './day.ts'
import { fold } from './folding.ts'
import { day, optionalChoice, requiredLine, requiredLines } from './form.ts'
import { TOPICS, type TopicCode } from './topic.ts'

/** Words that answers often hold; `topic` null offers it for every topic. */
export interface Template {
  id: number
  unitId: number
  name: string
  topic: TopicCode | null
  text: string
  fromOn: Day
  toOn: Day | null
}

export const templateForm = v.object({
  name: requiredLine(160),
  topic: optionalChoice(TOPICS),
  text: requiredLines(ANSWER_MAX),
  fromOn: day,
})
export type TemplateValues = v.InferOutput<typeof templateForm>

/** Fields that the record itself fills in, as one types them between `{{` and `}}`. None of them names the asker: an answer is read by everybody. */
export const TEMPLATE_FIELDS = [
  'mã ý kiến',
  'ngày nhận',
  'lĩnh vực',
  'nơi nêu',
  'cơ quan',
  'ngày buổi',
  'hạn trả lời',
] as const
export type TemplateField = (typeof TEMPLATE_FIELDS)[number]

const FIELD = /\{\{([^{}\n]{1,80})\}\}/g

/** The text with every field filled in that is known and not empty; any other stays as it stands, for the officer to write. */
export function fillTemplate(text: string, values: Partial<Record<TemplateField, string>>): string {
  const known = new Map(
    TEMPLATE_FIELDS.flatMap((field) => (values[field] ? [[fold(field), values[field]]] : [])),
  )
  return text.replace(FIELD, (whole, name: string) => known.get(fold(name.trim())) ?? whole)
}

/** Fields that are still to be filled in, as they stand in the text; none of them may leave the office. */
export function unfilledFields(text: string): string[] {
  return [...new Set([...text.matchAll(FIELD)].map(([whole]) => whole))]
}

/** A template's words after what was written already. */
export function withTemplate(written: string, filled: string): string {
  return written.trim() === '' ? filled : `${written.trimEnd()}\n\n${filled}`
}
