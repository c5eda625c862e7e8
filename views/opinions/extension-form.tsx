import type { FC } from 'hono/jsx'
import { REASON_MAX } from '../../src/domain/triage-form.ts'
import { paths } from '../../src/paths.ts'
import { Field, Select, TextArea } from '../shell/field.tsx'
import { fieldOf, StepForm, type StepFormProps } from './step-form.tsx'

/** Putting the answer off; where none is promised yet there is nothing to put off. */
export const ExtensionForm: FC<StepFormProps> = (form) => {
  const { s, opinion, choices } = form
  if (opinion.dueOn === null) return <p>{s.dueDates.extendNone}</p>
  return (
    <StepForm form={form} step="extend" action={paths.extension(opinion.code)} label={s.dueDates.extend}>
      <p class="hint">{s.dueDates.extendLead(opinion.dueOn, opinion.extensions.length)}</p>
      <Field
        s={s}
        {...fieldOf(form, 'extend', 'extended_to')}
        type="date"
        label={s.dueDates.extendTo}
        hint={s.dueDates.extendToHint}
        required
        min={form.today}
      />
      <TextArea
        s={s}
        {...fieldOf(form, 'extend', 'reason')}
        label={s.dueDates.extendReason}
        hint={s.dueDates.extendReasonHint}
        required
        rows={3}
        maxlength={REASON_MAX}
      />
      <Select
        s={s}
        {...fieldOf(form, 'extend', 'allowed_by')}
        label={s.dueDates.extendAllowedBy}
        required
        empty={s.triage.choose}
        options={choices.leaders.map(({ id, name, office }) => ({
          value: String(id),
          label: `${name}, ${office}`,
        }))}
      />
    </StepForm>
  )
}
