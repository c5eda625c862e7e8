import type { FC } from 'hono/jsx'
import { FIRST_ANSWERS, RECEPTION_REFUSALS } from '../../src/domain/room.ts'
import { VISIT_LIMITS } from '../../src/domain/visit-form.ts'
import { Choices } from '../shell/choices.tsx'
import { Field, Select, TextArea } from '../shell/field.tsx'
import type { LineFieldsProps } from './line-form.tsx'

/** Who received, and what was answered at first, with what belongs to each answer. */
export const AnswerFields: FC<LineFieldsProps> = ({ s, day, field }) => {
  const words = s.reception
  return (
    <>
      <div class="pair">
        <Select
          {...field('leader_id')}
          label={words.receiver}
          empty={words.choose}
          options={day.leaders.map(({ id, name, office }) => ({
            value: String(id),
            label: `${name} – ${office}`,
          }))}
          optionalNote={false}
        />
        <Field
          {...field('delegation_reason')}
          label={words.delegationReason}
          hint={words.delegationHint}
          maxlength={VISIT_LIMITS.reason}
          autocomplete="off"
          optionalNote={false}
        />
      </div>
      <Choices
        {...field('first_answer')}
        label={words.firstAnswer}
        optionalNote={false}
        options={FIRST_ANSWERS.map((answer) => ({
          value: answer,
          label: words.answer[answer],
          hint: words.answerHint[answer],
        }))}
      />
      <div class="pair">
        <Field
          {...field('recipient')}
          label={words.recipient}
          maxlength={VISIT_LIMITS.recipient}
          autocomplete="off"
          optionalNote={false}
        />
        <Select
          {...field('refusal')}
          label={words.refusal}
          empty={words.choose}
          options={RECEPTION_REFUSALS.map((ground) => ({ value: ground, label: words.ground[ground] }))}
          optionalNote={false}
        />
      </div>
      <TextArea
        {...field('reason')}
        label={words.reason}
        hint={words.reasonHint}
        rows={2}
        optionalNote={false}
      />
    </>
  )
}
