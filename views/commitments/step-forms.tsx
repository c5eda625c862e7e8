import type { FC } from 'hono/jsx'
import { STAFF_FILES } from '../../src/domain/attachment.ts'
import { REASON_MAX } from '../../src/domain/commitment-form.ts'
import { paths } from '../../src/paths.ts'
import { FileFields } from '../attachments/file-fields.tsx'
import { Field, TextArea } from '../shell/field.tsx'
import { Notice } from '../shell/notice.tsx'
import type { Strings } from '../strings/vi.ts'
import { textOf } from './fields.tsx'
import { DropForm, EditForm } from './proposal-forms.tsx'
import {
  type CommitmentStepsProps,
  type FailedCommitmentStep,
  fieldsOf,
  Reason,
  Step,
} from './step-frame.tsx'

/** The forms of the steps that are open now, each folded until it is wanted; a refused one is open. */
export const CommitmentSteps: FC<CommitmentStepsProps> = (props) => {
  const { s, open, failed } = props
  return (
    <>
      {failed && !open.includes(failed.step) && <Refused s={s} failed={failed} />}
      {open.includes('finish') && <FinishForm {...props} />}
      {open.includes('put_off') && <PutOffForm {...props} />}
      {open.includes('fail') && <FailForm {...props} />}
      {open.includes('reopen') && <ReopenForm {...props} />}
      {open.includes('edit') && <EditForm {...props} />}
      {open.includes('drop') && <DropForm {...props} />}
    </>
  )
}

const FinishForm: FC<CommitmentStepsProps> = (props) => {
  const { s, commitment, today } = props
  const field = fieldsOf(props, 'finish')
  return (
    <Step
      {...props}
      step="finish"
      title={s.commitments.finishTitle}
      action={paths.commitmentDone(commitment.code)}
      button={s.commitments.finish}
      multipart={commitment.opinion !== null}
    >
      <Field
        {...field('doneOn', today)}
        type="date"
        max={today}
        label={s.commitments.finishedOn}
        size="short"
        required
      />
      <TextArea
        {...field('evidence')}
        label={s.commitments.evidenceLabel}
        hint={s.commitments.evidenceHint}
        rows={3}
        maxlength={REASON_MAX}
        required
      />
      {commitment.opinion && (
        <FileFields s={s} rule={STAFF_FILES} scope="finish" error={field('files').error} />
      )}
    </Step>
  )
}

const PutOffForm: FC<CommitmentStepsProps> = (props) => {
  const { s, commitment, today } = props
  const field = fieldsOf(props, 'put_off')
  return (
    <Step
      {...props}
      step="put_off"
      title={s.commitments.putOffTitle}
      action={paths.commitmentPutOff(commitment.code)}
      button={s.commitments.putOff}
    >
      <Field {...field('toOn')} type="date" min={today} label={s.commitments.newDay} size="short" required />
      <Reason s={s} field={field('reason')} />
    </Step>
  )
}

const FailForm: FC<CommitmentStepsProps> = (props) => {
  const { s, commitment, today } = props
  const field = fieldsOf(props, 'fail')
  return (
    <Step
      {...props}
      step="fail"
      title={s.commitments.failTitle}
      action={paths.commitmentFailed(commitment.code)}
      button={s.commitments.fail}
    >
      <p class="hint">{s.commitments.failLead}</p>
      <Reason s={s} field={field('reason')} />
      <Field {...field('toOn')} type="date" min={today} label={s.commitments.newDayOptional} size="short" />
    </Step>
  )
}

const ReopenForm: FC<CommitmentStepsProps> = (props) => {
  const { s, commitment, today } = props
  const field = fieldsOf(props, 'reopen')
  return (
    <Step
      {...props}
      step="reopen"
      title={s.commitments.reopenTitle}
      action={paths.commitmentReopened(commitment.code)}
      button={s.commitments.reopen}
    >
      <Field {...field('toOn')} type="date" min={today} label={s.commitments.newDay} size="short" required />
      <Reason s={s} field={field('reason')} />
    </Step>
  )
}

/** The step was open when the page was shown and no longer is: why, and what was typed for it. */
const Refused: FC<{ s: Strings; failed: FailedCommitmentStep }> = ({ s, failed }) => {
  const words =
    textOf(failed.typed, 'reason') || textOf(failed.typed, 'evidence') || textOf(failed.typed, 'what')
  return (
    <Notice tone="error" title={failed.errors[''] ?? s.errors['wrong-state']}>
      {words !== '' && <p>{words}</p>}
    </Notice>
  )
}
