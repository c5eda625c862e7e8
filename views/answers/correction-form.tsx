import type { FC } from 'hono/jsx'
import { versionHolding } from '../../src/domain/answer.ts'
import { ANSWER_MAX, REMARK_MAX } from '../../src/domain/answer-form.ts'
import { paths } from '../../src/paths.ts'
import { GateFindings } from '../gates/gate-findings.tsx'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import { ErrorSummary } from '../shell/error-summary.tsx'
import { TextArea } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'
import type { AnswerPanelProps } from './answer-panel.tsx'
import { SignerSelect } from './approval-forms.tsx'
import { KeptWords } from './kept-words.tsx'
import { NumberFields } from './number-fields.tsx'
import { Seen } from './seen.tsx'
import { hxOf, refusedOf } from './step-form.ts'

const SCOPE = 'correction'

/** A new version beside the issued one, with its reason and a paper of its own; folded away until it is wanted. */
export const CorrectionForm: FC<AnswerPanelProps> = (props) => {
  const { s, opinion, leaders, failed } = props
  const corrected = versionHolding(opinion.answers)
  const { errors, typed, isRefused } = refusedOf(failed, 'correct')
  if (!corrected) return isRefused ? <Nothing s={s} sentence={errors['']} text={typed('text')} /> : null
  const field = (name: string) => ({ s, scope: SCOPE, name, error: errors[name], required: true })
  return (
    <Fold summary={s.numbering.correctionFold} open={isRefused}>
      <p>{s.numbering.correctionLead}</p>
      <Form
        s={s}
        action={paths.correction(opinion.code)}
        errors={errors}
        scope={SCOPE}
        hx={hxOf({ opinion })}
      >
        <Seen opinion={opinion} />
        <TextArea
          {...field('text')}
          label={s.numbering.correctionText}
          value={typed('text') ?? corrected.text}
          rows={10}
          maxlength={ANSWER_MAX}
        />
        <TextArea
          {...field('reason')}
          label={s.numbering.correctionReason}
          hint={s.numbering.correctionReasonHint}
          value={typed('reason')}
          rows={3}
          maxlength={REMARK_MAX}
        />
        <SignerSelect
          {...{ s, leaders }}
          scope={SCOPE}
          value={typed('signer') ?? (corrected.signerId === null ? null : String(corrected.signerId))}
          error={errors.signer}
        />
        {isRefused && failed?.gate && <GateFindings s={s} gate={failed.gate} scope={SCOPE} errors={errors} />}
        <Paper {...props} from={corrected.issuedOn ?? props.today} />
        <SubmitButton>{s.numbering.correct}</SubmitButton>
      </Form>
    </Fold>
  )
}

/** Nothing that was issued holds any more; whoever wrote a correction keeps the words. */
const Nothing: FC<{ s: Strings; sentence?: string; text?: string }> = ({ s, sentence = '', text = '' }) => (
  <>
    <ErrorSummary s={s} errors={{ '': sentence }} />
    <KeptWords s={s} text={text} />
  </>
)

/** Another signer's papers may be numbered otherwise than the last one's: the fields come, or go, with what was refused. */
const Paper: FC<AnswerPanelProps & { from: string }> = (props) => {
  const { s, failed, nextNumber, today, from, ownSeries } = props
  const { errors, typed, isRefused } = refusedOf(failed, 'correct')
  const wasAsked = errors.number !== undefined || (isRefused && typed('number') !== undefined)
  const isNumberedHere = errors[''] === s.errors.numbered_here_now || (ownSeries != null && !wasAsked)
  if (isNumberedHere)
    return <p>{ownSeries != null ? s.numbering.numberedOnIssue(ownSeries) : s.numbering.own.on}</p>
  return (
    <NumberFields
      {...{ s, errors, typed, nextNumber, from, today }}
      scope={SCOPE}
      start={{ ...nextNumber, issuedOn: today }}
      fromHint={s.numbering.correctionDayHint}
    />
  )
}
