import type { Child, FC } from 'hono/jsx'
import type { StepName } from '../../src/domain/step.ts'
import type { StepFormProps } from '../opinions/step-form.tsx'
import { Buttons, type ButtonTone, SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'

interface LineProps {
  form: StepFormProps
  step: StepName
  /** Id of the row that the form is about: one step may have several forms on a page. */
  line: number
}

/** Whether this very form was refused. */
export function isFailedLine({ form: { failed }, step, line }: LineProps): boolean {
  return failed?.step === step && failed.typed.line === String(line)
}

/** What was typed into a field of this very form, else what it starts with; and the field's error. */
export function lineField(props: LineProps, name: string, start = '') {
  const mine = isFailedLine(props) ? props.form.failed : undefined
  const typed = mine?.typed[name]
  return {
    name,
    scope: `${props.step}-${props.line}`,
    error: mine?.errors[name],
    value: (Array.isArray(typed) ? typed[0] : typed) ?? start,
  }
}

/** The form of a step about one row beside the opinion. */
export const LineForm: FC<
  LineProps & { action: string; label: string; tone?: ButtonTone; children?: Child }
> = ({ action, label, tone, children, ...props }) => {
  const { form, step, line } = props
  return (
    <Form
      s={form.s}
      action={action}
      scope={`${step}-${line}`}
      errors={isFailedLine(props) ? form.failed?.errors : undefined}
      hx={{ target: '#opinion' }}
    >
      <input type="hidden" name="seq" value={String(form.opinion.seq)} />
      <input type="hidden" name="line" value={String(line)} />
      {children}
      <Buttons>
        <SubmitButton tone={tone}>{label}</SubmitButton>
      </Buttons>
    </Form>
  )
}
