import type { FC } from 'hono/jsx'
import { VOICE_MAX } from '../../src/domain/voice.ts'
import { paths } from '../../src/paths.ts'
import { fieldOf, StepForm, type StepFormProps } from '../opinions/step-form.tsx'
import { TextArea } from '../shell/field.tsx'

/** What somebody told the office by phone or in person; the asker reads it too. */
export const StaffFactForm: FC<StepFormProps> = (form) => {
  const { s, opinion } = form
  return (
    <StepForm form={form} step="add_fact" action={paths.staffFact(opinion.code)} label={s.voices.staffFact}>
      <TextArea
        s={s}
        {...fieldOf(form, 'add_fact', 'text')}
        label={s.voices.staffFactText}
        hint={s.voices.staffFactHint(VOICE_MAX)}
        rows={4}
        required
      />
    </StepForm>
  )
}
