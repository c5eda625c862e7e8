import type { Child, FC } from 'hono/jsx'
import type { StepName } from '../../src/domain/step.ts'
import { type ButtonTone, SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'
import type { FailedStep, FormChoices, ShownOpinion } from './shown.ts'

/** What every form about an opinion is given. */
export interface StepFormProps {
  s: Strings
  opinion: ShownOpinion
  choices: FormChoices
  open: StepName[]
  failed?: FailedStep
  today: string
}

/** What was typed into a field of this step, else what it starts with; and the field's error. */
export function fieldOf({ failed }: { failed?: FailedStep }, step: StepName, name: string, start = '') {
  const mine = failed?.step === step ? failed : undefined
  const typed = mine?.typed[name]
  return {
    name,
    scope: step,
    error: mine?.errors[name],
    value: (Array.isArray(typed) ? typed[0] : typed) ?? start,
  }
}

/**
 * The form of one step. It carries the place in the history that this page showed, so that a form from an old page is not taken blindly. Where the
 * step leads away from the page, `away` leaves it a plain post.
 */
export const StepForm: FC<{
  form: StepFormProps
  step: StepName
  action: string
  label: string
  tone?: ButtonTone
  away?: boolean
  also?: Child
  children?: Child
}> = ({ form: { s, opinion, failed }, step, action, label, tone, away, also, children }) => (
  <Form
    s={s}
    action={action}
    scope={step}
    errors={failed?.step === step ? failed.errors : undefined}
    hx={away ? undefined : { target: '#opinion' }}
  >
    <input type="hidden" name="seq" value={String(opinion.seq)} />
    {children}
    <div class="buttons">
      <SubmitButton tone={tone} name={also ? 'do' : undefined} value={also ? 'save' : undefined}>
        {label}
      </SubmitButton>
      {also}
    </div>
  </Form>
)
