import type { FC } from 'hono/jsx'
import type { StepName } from '../../src/domain/step.ts'
import type { ShownAnswer } from '../opinions/shown.ts'
import { Fold } from '../shell/buttons.tsx'
import type { AnswerPanelProps } from './answer-panel.tsx'
import { ApproveForm, SendBackForm } from './approval-forms.tsx'
import { CloseForm, ReopenForm } from './closing-forms.tsx'
import { CorrectionForm } from './correction-form.tsx'
import { DraftForm } from './draft-form.tsx'
import { PublicationForm } from './publication-form.tsx'

/** Steps whose form stands in the folded one of the secretariat. */
const ON_BEHALF: readonly StepName[] = ['enter_draft', 'submit']

/** The forms of the steps that are open to this person now; of `open` the panel's own steps alone. */
export const AnswerSteps: FC<AnswerPanelProps & { current: ShownAnswer | null }> = (props) => {
  const { s, opinion, open, failed, today, leaders, nextNumber, current } = props
  const step = { s, opinion, failed }
  const lastSigner = opinion.answers.findLast(({ signerId }) => signerId !== null)?.signerId
  return (
    <>
      {open.includes('enter_draft') && !open.includes('draft') && (
        <Fold summary={s.answers.enterDraft} open={failed !== undefined && ON_BEHALF.includes(failed.step)}>
          <p class="hint">{s.answers.enterDraftHint}</p>
          <DraftForm
            {...step}
            text={current?.submittedAt === null ? current.text : ''}
            templates={props.templates}
          />
        </Fold>
      )}
      {open.includes('draft') && (
        <DraftForm {...step} text={current?.text ?? ''} templates={props.templates} />
      )}
      {open.includes('approve') && (
        <ApproveForm {...step} leaders={leaders} signerId={props.signerId ?? lastSigner ?? null} />
      )}
      {open.includes('send_back') && <SendBackForm {...step} />}
      {opinion.state === 'approved' && current && (
        <PublicationForm
          {...step}
          answer={current}
          isPublic={opinion.publicAt !== null}
          mayIssue={open.includes('publish') || open.includes('deliver')}
          mayNumber={open.includes('number')}
          {...{ today, nextNumber, ownSeries: props.ownSeries ?? null }}
        />
      )}
      {open.includes('correct') && <CorrectionForm {...props} />}
      {open.includes('close') && <CloseForm {...step} />}
      {open.includes('reopen') && <ReopenForm {...step} />}
    </>
  )
}
