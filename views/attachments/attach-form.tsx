import type { FC } from 'hono/jsx'
import { STAFF_FILES } from '../../src/domain/attachment.ts'
import { purposesOpen } from '../../src/domain/attachment-form.ts'
import { paths } from '../../src/paths.ts'
import { fieldOf, type StepFormProps } from '../opinions/step-form.tsx'
import { SubmitButton } from '../shell/buttons.tsx'
import { Choices, Tick } from '../shell/choices.tsx'
import { Form } from '../shell/form.tsx'
import { FileFields } from './file-fields.tsx'

/** Adds files to an opinion. It depends on nothing that the page shows, so it carries no place in the history: nobody chooses files twice because somebody was faster. */
export const AttachForm: FC<StepFormProps> = (form) => {
  const { s, opinion, failed } = form
  const words = s.attachments
  const errors = failed?.step === 'attach' ? failed.errors : undefined
  const purposes = purposesOpen(opinion.state)
  const purpose = fieldOf(form, 'attach', 'purpose', 'working')
  return (
    <Form s={s} action={paths.attachments(opinion.code)} scope="attach" errors={errors} multipart>
      <Choices
        s={s}
        {...purpose}
        label={words.purposeLabel}
        required
        options={purposes.map((value) => ({
          value,
          label: words.purpose[value],
          hint: words.purposeHint[value],
        }))}
      />
      {purposes.includes('answer') && (
        <Tick
          s={s}
          scope="attach"
          name="goes_public"
          label={words.goesPublic}
          hint={words.goesPublicHint}
          checked={fieldOf(form, 'attach', 'goes_public').value !== ''}
        />
      )}
      <FileFields s={s} rule={STAFF_FILES} scope="attach" error={errors?.files} required />
      <SubmitButton>{words.add}</SubmitButton>
    </Form>
  )
}
