import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import { type DocumentNumber, formatDocumentNumber } from '../../src/domain/document-number.ts'
import type { StepName } from '../../src/domain/step.ts'
import { paths } from '../../src/paths.ts'
import type { ShownAnswer } from '../opinions/shown.ts'
import { Buttons, Fold, SubmitButton } from '../shell/buttons.tsx'
import { ErrorSummary } from '../shell/error-summary.tsx'
import { Form } from '../shell/form.tsx'
import { KeptWords } from './kept-words.tsx'
import { NumberFields } from './number-fields.tsx'
import { Seen } from './seen.tsx'
import { hxOf, refusedOf, type StepFormProps } from './step-form.ts'

interface PublicationProps extends StepFormProps {
  answer: Pick<ShownAnswer, 'approvedAt' | 'document'>
  /** Published for everyone, or delivered to its asker alone. */
  isPublic: boolean
  mayIssue: boolean
  /** May enter a number of the office's book. */
  mayNumber: boolean
  today: string
  nextNumber: DocumentNumber
  /** The sign under which the office numbers such papers here; null where the number comes from its book. */
  ownSeries: string | null
}

/** What a signed answer waits for: its number, and then, at once or later, to be issued. */
export const PublicationForm: FC<PublicationProps> = (props) => {
  const { s, answer, mayIssue, mayNumber, ownSeries } = props
  if (answer.document) {
    return (
      <>
        {mayIssue && (
          <IssueForm
            {...props}
            lead={s.numbering.numbered(formatDocumentNumber(answer.document), answer.document.issuedOn)}
          />
        )}
        {mayNumber && ownSeries === null && <MendForm {...props} document={answer.document} />}
      </>
    )
  }
  if (ownSeries !== null)
    return mayIssue ? <IssueForm {...props} lead={s.numbering.numberedOnIssue(ownSeries)} /> : null
  return mayNumber ? <NumberForm {...props} /> : <Awaiting {...props} />
}

/** Nothing to do here but wait; what was asked for all the same is answered. */
const Awaiting: FC<PublicationProps> = ({ s, failed }) => {
  const { errors } = refusedOf(failed, 'publish', 'deliver', 'number')
  return (
    <>
      {Object.keys(errors).length > 0 && <ErrorSummary s={s} errors={{ '': Object.values(errors)[0]! }} />}
      <p>{s.answers.awaitingNumber}</p>
      <KeptNumber s={s} failed={failed} />
    </>
  )
}

/** A number that was typed where no form takes it any more. */
const KeptNumber: FC<Pick<PublicationProps, 's' | 'failed'>> = ({ s, failed }) => {
  const { typed } = refusedOf(failed, 'publish', 'deliver', 'number')
  const words = ['number', 'series', 'issuedOn', 'skipReason'].map((name) => typed(name) ?? '')
  return <KeptWords s={s} text={words.filter(Boolean).join(' · ')} />
}

/** The records clerk enters number and date; one button leaves it waiting for its day, the other issues it at once. A plain form: its buttons lead to two addresses. */
const NumberForm: FC<PublicationProps> = (props) => {
  const { s, opinion, isPublic } = props
  const { errors } = refusedOf(props.failed, 'publish', 'deliver', 'number')
  return (
    <>
      <h3>{s.answers.publicationTitle}</h3>
      <p>{isPublic ? s.answers.publishLead : s.answers.deliverLead}</p>
      <Form s={s} action={paths.publication(opinion.code)} errors={errors} scope="publication">
        <Seen opinion={opinion} />
        <Entries {...props} scope="publication" start={{ ...props.nextNumber, issuedOn: props.today }} />
        <Buttons>
          <SubmitButton>{isPublic ? s.answers.publish : s.answers.deliver}</SubmitButton>
          <button type="submit" class="button quiet" formaction={paths.numbering(opinion.code)}>
            {s.numbering.numberOnly}
          </button>
        </Buttons>
      </Form>
    </>
  )
}

/** Where no form enters numbers, this one says why none was taken. */
const WITH_NUMBER: StepName[] = ['number']

/** Nothing is left to enter. */
const IssueForm: FC<PublicationProps & { lead: string }> = (props) => {
  const { s, opinion, isPublic, lead } = props
  const { errors } = refusedOf(
    props.failed,
    'publish',
    'deliver',
    ...(props.ownSeries === null ? [] : WITH_NUMBER),
  )
  return (
    <>
      <h3>{s.numbering.issueTitle}</h3>
      <p>{lead}</p>
      <p>{isPublic ? s.numbering.publishLead : s.numbering.deliverLead}</p>
      <Form s={s} action={paths.publication(opinion.code)} errors={errors} scope="issue" hx={hxOf(props)}>
        <Seen opinion={opinion} />
        <KeptNumber s={s} failed={props.failed} />
        <SubmitButton>{isPublic ? s.numbering.publish : s.numbering.deliver}</SubmitButton>
      </Form>
    </>
  )
}

/** A wrong number is mended until the answer is issued. */
const MendForm: FC<PublicationProps & { document: DocumentNumber & { issuedOn: string } }> = (props) => {
  const { s, opinion, document } = props
  const { errors, isRefused } = refusedOf(props.failed, 'number')
  return (
    <Fold summary={s.numbering.mend} open={isRefused}>
      <Form s={s} action={paths.numbering(opinion.code)} errors={errors} scope="mend" hx={hxOf(props)}>
        <Seen opinion={opinion} />
        <Entries {...props} scope="mend" start={document} />
        <SubmitButton tone="quiet">{s.numbering.mendNow}</SubmitButton>
      </Form>
    </Fold>
  )
}

const Entries: FC<PublicationProps & { scope: string; start: DocumentNumber & { issuedOn: string } }> = ({
  s,
  scope,
  failed,
  nextNumber,
  start,
  answer,
  today,
}) => {
  const { errors, typed } = refusedOf(failed, 'publish', 'deliver', 'number')
  return (
    <NumberFields
      {...{ s, scope, errors, typed, nextNumber, start, today }}
      from={dayOf(answer.approvedAt ?? 0)}
      fromHint={s.answers.issuedOnHint}
    />
  )
}
