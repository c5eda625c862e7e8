import type { FC } from 'hono/jsx'
import type { ShownAnswer } from '../opinions/shown.ts'
import type { AnswerPanelProps } from './answer-panel.tsx'
import { ApproveForm, SendBackForm } from './approval-forms.tsx'
import { CloseForm, ReopenForm } from './closing-forms.tsx'
import { DraftForm } from './draft-form.tsx'
import { PublicationForm } from './publication-form.tsx'

/** The forms of the steps that are open to this person now; of `open` the panel's own steps alone. */
export const AnswerSteps: FC<AnswerPanelProps & { current: ShownAnswer | null }> = (props) => {
  const { s, opinion, open, failed, today, leaders, nextNumber, current } = props
  const step = { s, opinion, failed }
  const lastSigner = opinion.answers.findLast(({ signerId }) => signerId !== null)?.signerId
  return (
    <>
      {open.includes('draft') && <DraftForm {...step} text={current?.text ?? ''} />}
      {open.includes('approve') && (
        <ApproveForm {...step} leaders={leaders} signerId={props.signerId ?? lastSigner ?? null} />
      )}
      {open.includes('send_back') && <SendBackForm {...step} />}
      {opinion.state === 'approved' && !open.includes('publish') && !open.includes('deliver') && (
        <p>{s.answers.awaitingNumber}</p>
      )}
      {(open.includes('publish') || open.includes('deliver')) && (
        <PublicationForm
          {...step}
          isPublic={opinion.publicAt !== null}
          approvedAt={current?.approvedAt ?? opinion.receivedAt}
          {...{ today, nextNumber }}
        />
      )}
      {open.includes('close') && <CloseForm {...step} />}
      {open.includes('reopen') && <ReopenForm {...step} />}
    </>
  )
}
