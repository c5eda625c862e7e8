import type { Child, FC } from 'hono/jsx'
import type { StepName } from '../../src/domain/step.ts'
import { BlackOutButton, GateFindings } from '../gates/gate-findings.tsx'
import { type ButtonTone, SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import type { FormChoices } from './form-choices.ts'
import type { FailedStep, ShownOpinion } from './shown.ts'

/** What every form about an opinion is given. */
export interface StepFormProps {
  s: Strings
  opinion: ShownOpinion
  choices: FormChoices
  open: StepName[]
  failed?: FailedStep
  today: string
  /** Agencies that this person drafts for. */
  mine?: readonly number[]
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
}> = ({ form: { s, opinion, failed }, step, action, label, tone, away, also, children }) => {
  const mine = failed?.step === step ? failed : undefined
  const others = also || mine?.gate
  return (
    <Form
      s={s}
      action={action}
      scope={step}
      errors={mine?.errors}
      hx={away ? undefined : { target: '#opinion' }}
    >
      <input type="hidden" name="seq" value={String(opinion.seq)} />
      {mine?.isBlackedOut && <Notice tone="warning" title={s.gates.blackedOut} />}
      {children}
      {mine?.gate && <GateFindings s={s} gate={mine.gate} scope={step} errors={mine.errors} />}
      <div class="buttons">
        <SubmitButton tone={tone} name={others ? 'do' : undefined} value={others ? 'save' : undefined}>
          {label}
        </SubmitButton>
        {mine?.gate && <BlackOutButton s={s} />}
        {also}
      </div>
    </Form>
  )
}
