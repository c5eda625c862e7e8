import type { FC } from 'hono/jsx'
import { REMARK_MAX } from '../../src/domain/answer-form.ts'
import { paths } from '../../src/paths.ts'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import { TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { ObjectionForm } from './objection-form.tsx'
import { Seen } from './seen.tsx'
import { hxOf, refusedOf, type StepFormProps } from './step-form.ts'

/** The leader is content with the answer: the opinion is done. */
export const CloseForm: FC<StepFormProps & { isNext?: boolean }> = (props) => {
  const { s, opinion, list } = props
  const { errors, typed } = refusedOf(props.failed, 'close')
  const scope = `close-${opinion.code}`
  return (
    <Form s={s} action={paths.closing(opinion.code)} errors={errors} scope={scope} hx={hxOf(props)}>
      <Seen opinion={opinion} list={list} />
      <Fold summary={s.answers.closeRemark} open={Boolean(errors.remark ?? typed('remark'))}>
        <TextArea
          s={s}
          scope={scope}
          name="remark"
          label={s.answers.closeRemark}
          value={typed('remark')}
          error={errors.remark}
          rows={3}
          maxlength={REMARK_MAX}
        />
      </Fold>
      <SubmitButton next={list && (props.isNext ? 'now' : 'later')}>{s.answers.close}</SubmitButton>
    </Form>
  )
}

/** Takes the closing or the answer back: the agency goes on. */
export const ReopenForm: FC<StepFormProps> = (form) => (
  <ObjectionForm
    form={form}
    step="reopen"
    action={paths.reopening(form.opinion.code)}
    summary={form.s.answers.reopen}
    button={form.s.answers.reopenNow}
    name="reason"
    label={form.s.answers.reopenReason}
    hint={form.s.answers.reopenHint}
    rows={3}
  />
)
