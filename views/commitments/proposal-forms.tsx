import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { CommitmentFields } from './fields.tsx'
import { type CommitmentStepsProps, Step } from './step-frame.tsx'

/** A proposal may be put otherwise until the answer is issued. */
export const EditForm: FC<CommitmentStepsProps> = (props) => {
  const { s, commitment, failed, agencies, today } = props
  const { code, what, who, agencyId, dueOn } = commitment
  const stored = { what, who: agencyId === null ? who : '', agency: String(agencyId ?? ''), dueOn }
  const mine = failed?.step === 'edit' ? failed : undefined
  return (
    <Step
      {...props}
      step="edit"
      title={s.commitments.editTitle}
      action={paths.commitmentEdit(code)}
      button={s.commitments.edit}
    >
      <CommitmentFields
        {...{ s, agencies, today }}
        scope="edit"
        typed={mine?.typed ?? stored}
        errors={mine?.errors}
      />
    </Step>
  )
}

/** Or be left out of it. */
export const DropForm: FC<CommitmentStepsProps> = (props) => {
  const { s, commitment } = props
  return (
    <Step
      {...props}
      step="drop"
      title={s.commitments.dropTitle}
      action={paths.commitmentDropped(commitment.code)}
      button={s.commitments.drop}
    >
      <p class="hint">{s.commitments.dropLead}</p>
    </Step>
  )
}
