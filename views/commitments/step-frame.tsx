import type { Child, FC } from 'hono/jsx'
import type { CommitmentStep } from '../../src/domain/commitment.ts'
import { REASON_MAX } from '../../src/domain/commitment-form.ts'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'
import { type TypedCommitment, textOf } from './fields.tsx'
import type { StaffCommitment } from './shown.ts'

/** The form that was refused: shown open again with what was typed. `fail` stands for both ways of not keeping it. */
export interface FailedCommitmentStep {
  step: CommitmentStep
  errors: FieldErrors
  typed: TypedCommitment
  status: 409 | 422
}

export interface CommitmentStepsProps {
  s: Strings
  commitment: StaffCommitment
  /** The steps this person may take now. */
  open: CommitmentStep[]
  failed?: FailedCommitmentStep
  agencies: { id: number; name: string }[]
  today: string
}

/** One step, folded until it is wanted. It carries the place in the history that this page showed. */
export const Step: FC<
  CommitmentStepsProps & {
    step: CommitmentStep
    title: string
    action: string
    button: string
    /** It may carry files: then htmx sends them as a browser does. */
    multipart?: boolean
    children?: Child
  }
> = ({ s, commitment, failed, step, title, action, button, multipart, children }) => {
  const errors = failed?.step === step ? failed.errors : undefined
  return (
    <Fold summary={title} open={errors !== undefined}>
      <Form
        s={s}
        action={action}
        errors={errors}
        scope={step}
        hx={{ target: '#commitment' }}
        multipart={multipart}
      >
        <input type="hidden" name="seq" value={commitment.seq} />
        {children}
        <SubmitButton>{button}</SubmitButton>
      </Form>
    </Fold>
  )
}

/** Why, for readers too. */
export const Reason: FC<{ s: Strings; field: ReturnType<ReturnType<typeof fieldsOf>> }> = ({ s, field }) => (
  <TextArea
    {...field}
    label={s.commitments.reason}
    hint={s.commitments.reasonHint}
    rows={3}
    maxlength={REASON_MAX}
    required
  />
)

/** A field of this step: what was typed into it, else what it starts with. */
export function fieldsOf({ s, failed }: CommitmentStepsProps, step: CommitmentStep) {
  const mine = failed?.step === step ? failed : undefined
  return (name: string, start = '') => ({
    ...{ s, name, scope: step, error: mine?.errors[name] },
    value: mine ? textOf(mine.typed, name) : start,
  })
}
