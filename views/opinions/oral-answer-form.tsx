import type { FC } from 'hono/jsx'
import { TEXT_MAX } from '../../src/domain/triage-form.ts'
import { paths } from '../../src/paths.ts'
import { Select, TextArea } from '../shell/field.tsx'
import { fieldOf, StepForm, type StepFormProps } from './step-form.tsx'

/** What a leader answered on the spot, noted beside the opinion. */
export const OralAnswerForm: FC<StepFormProps> = (form) => {
  const { s, opinion, choices } = form
  const field = (name: string) => ({ s, ...fieldOf(form, 'note_oral_answer', name) })
  return (
    <StepForm
      form={form}
      step="note_oral_answer"
      action={paths.oralAnswer(opinion.code)}
      label={s.triage.oral}
    >
      <Select
        {...field('leader_id')}
        label={s.triage.oralBy}
        required
        empty={s.triage.choose}
        options={choices.leaders.map(({ id, name, office }) => ({
          value: String(id),
          label: `${name} – ${office}`,
        }))}
      />
      <TextArea {...field('text')} label={s.triage.oralText} required maxlength={TEXT_MAX} />
    </StepForm>
  )
}
