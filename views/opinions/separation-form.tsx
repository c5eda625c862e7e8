import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Choices } from '../shell/choices.tsx'
import { StepForm, type StepFormProps } from './step-form.tsx'

/** Takes a denunciation off everything at once and names who may read it beside oneself. */
export const SeparationForm: FC<StepFormProps> = (form) => (
  <StepForm
    form={form}
    step="separate"
    action={paths.separation(form.opinion.code)}
    label={form.s.triage.separate}
    tone="danger"
    away
  >
    <p class="hint">{form.s.triage.separateLead}</p>
    <Choices
      s={form.s}
      name="readers"
      scope="separate"
      type="checkbox"
      label={form.s.triage.readers}
      error={form.failed?.step === 'separate' ? form.failed.errors.readers : undefined}
      value={form.failed?.step === 'separate' ? form.failed.typed.readers : []}
      options={form.choices.readers.map(({ id, name }) => ({ value: String(id), label: name }))}
    />
  </StepForm>
)
