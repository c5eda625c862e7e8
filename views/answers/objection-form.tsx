import type { FC } from 'hono/jsx'
import { REMARK_MAX } from '../../src/domain/answer-form.ts'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import { TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Seen } from './seen.tsx'
import { hxOf, refusedOf, type StepFormProps } from './step-form.ts'

interface ObjectionProps {
  form: StepFormProps
  step: 'send_back' | 'reopen'
  action: string
  /** On the fold, and on the button inside. */
  summary: string
  button: string
  /** What has to be written: its field, label, hint and height. */
  name: string
  label: string
  hint: string
  rows: number
}

/** The leader is not content and has to write why; folded away until it is wanted. */
export const ObjectionForm: FC<ObjectionProps> = ({
  form,
  step,
  action,
  summary,
  button,
  name,
  ...words
}) => {
  const { s, opinion, list, failed } = form
  const { isRefused, errors, typed } = refusedOf(failed, step)
  const scope = `${step.replace('_', '-')}-${opinion.code}`
  return (
    <Fold summary={summary} open={isRefused}>
      <Form s={s} action={action} errors={errors} scope={scope} hx={hxOf(form)}>
        <Seen opinion={opinion} list={list} />
        <TextArea
          s={s}
          scope={scope}
          name={name}
          {...words}
          value={typed(name)}
          error={errors[name]}
          maxlength={REMARK_MAX}
          required
        />
        <SubmitButton tone="danger">{button}</SubmitButton>
      </Form>
    </Fold>
  )
}
