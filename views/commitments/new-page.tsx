import type { FC } from 'hono/jsx'
import { SubmitButton } from '../shell/buttons.tsx'
import { Form } from '../shell/form.tsx'
import { PageHead } from '../shell/page-head.tsx'
import { Prose } from '../shell/prose.tsx'
import { CommitmentFields, type CommitmentFieldsProps } from './fields.tsx'
import { CommitmentSummaries, type SummedUp } from './summaries.tsx'

export interface NewCommitmentProps extends CommitmentFieldsProps {
  action: string
  back: { href: string; label: string }
  /** What it belongs to: the opinion's text, or the theme of the session. */
  about: string
  /** What follows from recording it now. */
  lead: string
  /** What stands already. */
  commitments: SummedUp[]
}

/** A commitment typed by hand, or taken over from a sentence of the answer. */
export const NewCommitment: FC<NewCommitmentProps> = (props) => {
  const { s, action, back, about, lead, commitments, errors, today } = props
  return (
    <>
      <PageHead title={s.commitments.newTitle} back={back} lead={lead} />
      <Prose text={about} quiet />
      <Form s={s} action={action} errors={errors}>
        <CommitmentFields {...props} />
        <SubmitButton>{s.commitments.add}</SubmitButton>
      </Form>
      <CommitmentSummaries s={s} commitments={commitments} today={today} />
    </>
  )
}
