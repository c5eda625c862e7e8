import type { FC } from 'hono/jsx'
import { ANSWER_MAX } from '../../src/domain/answer-form.ts'
import { TEMPLATE_FIELDS } from '../../src/domain/template.ts'
import { TOPICS } from '../../src/domain/topic.ts'
import { Field, Select, TextArea } from '../shell/field.tsx'
import { FromField } from './fields.tsx'
import type { FieldsProps } from './record-page.tsx'

/** A template: its name, the topic whose answers it is offered for, and its words with fields. */
export const TemplateFields: FC<FieldsProps> = (props) => {
  const { s, value, errors } = props
  const words = s.templates
  return (
    <>
      <Field
        s={s}
        name="name"
        label={words.fieldName}
        hint={words.fieldNameHint}
        value={value('name')}
        error={errors.name}
        required
      />
      <Select
        s={s}
        name="topic"
        label={words.fieldTopic}
        value={value('topic')}
        options={TOPICS.map((topic) => ({ value: topic, label: s.opinions.topic[topic] }))}
        empty={words.anyTopic}
        error={errors.topic}
      />
      <TextArea
        s={s}
        name="text"
        label={words.fieldText}
        hint={words.fieldTextHint(TEMPLATE_FIELDS.map((field) => `{{${field}}}`).join(' · '))}
        value={value('text')}
        error={errors.text}
        rows={14}
        maxlength={ANSWER_MAX}
        required
      />
      <FromField {...props} label={words.fieldFrom} />
    </>
  )
}
