import type { FC } from 'hono/jsx'
import { dayOf } from '../../src/domain/day.ts'
import { type DocumentNumber, formatDocumentNumber } from '../../src/domain/document-number.ts'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import { Field } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Seen } from './seen.tsx'
import { hxOf, refusedOf, type StepFormProps } from './step-form.ts'

/** The records clerk enters number and date of the paper; saving publishes the answer, or delivers it to its asker alone. */
export const PublicationForm: FC<
  StepFormProps & { isPublic: boolean; approvedAt: number; today: string; nextNumber: DocumentNumber }
> = (props) => {
  const { s, opinion, isPublic, today, nextNumber } = props
  const { errors, typed } = refusedOf(props.failed, 'publish', 'deliver')
  const scope = 'publication'
  const field = (name: string) => ({ s, scope, name, error: errors[name], required: true })
  return (
    <>
      <h3>{s.answers.publicationTitle}</h3>
      <p>{isPublic ? s.answers.publishLead : s.answers.deliverLead}</p>
      <Form s={s} action={paths.publication(opinion.code)} errors={errors} scope={scope} hx={hxOf(props)}>
        <Seen opinion={opinion} />
        <Field
          {...field('number')}
          label={s.answers.number}
          hint={s.answers.nextNumber(formatDocumentNumber(nextNumber))}
          value={typed('number') ?? nextNumber.number}
          inputmode="numeric"
          size="short"
        />
        <Field
          {...field('series')}
          label={s.answers.series}
          hint={s.answers.seriesHint}
          value={typed('series') ?? nextNumber.series}
          size="middle"
        />
        <Field
          {...field('issuedOn')}
          type="date"
          label={s.answers.issuedOn}
          hint={s.answers.issuedOnHint(dayOf(props.approvedAt))}
          value={typed('issuedOn') ?? today}
          min={dayOf(props.approvedAt)}
          max={today}
        />
        <SubmitButton>{isPublic ? s.answers.publish : s.answers.deliver}</SubmitButton>
      </Form>
    </>
  )
}
