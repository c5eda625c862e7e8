import type { FC } from 'hono/jsx'
import { type DocumentNumber, formatDocumentNumber } from '../../src/domain/document-number.ts'
import { SKIP_REASON_MAX } from '../../src/domain/numbering.ts'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field } from '../shell/field.tsx'
import type { Strings } from '../strings/vi.ts'

export interface NumberFieldsProps {
  s: Strings
  scope: string
  errors: FieldErrors
  typed: (name: string) => string | undefined
  /** The next number in the book, told as a hint. */
  nextNumber: DocumentNumber
  /** What stands in the fields at first. */
  start: DocumentNumber & { issuedOn: string }
  /** Nobody dates it before this day, nor after today. */
  from: string
  fromHint: (on: string) => string
  today: string
}

/** Number, sign and day of a paper, copied from the office's book; the reason for a gap is asked for where the number leaves one. */
export const NumberFields: FC<NumberFieldsProps> = (props) => {
  const { s, scope, errors, typed, nextNumber, start, from, today } = props
  const field = (name: string) => ({ s, scope, name, error: errors[name], required: true })
  const asksReason = Boolean(errors.skipReason ?? typed('skipReason'))
  return (
    <>
      <Field
        {...field('number')}
        label={s.answers.number}
        hint={s.answers.nextNumber(formatDocumentNumber(nextNumber))}
        value={typed('number') ?? start.number}
        inputmode="numeric"
        size="short"
      />
      {asksReason && (
        <Field
          {...field('skipReason')}
          label={s.numbering.skipReason}
          hint={s.numbering.skipReasonHint}
          value={typed('skipReason')}
          maxlength={SKIP_REASON_MAX}
        />
      )}
      <Field
        {...field('series')}
        label={s.answers.series}
        hint={s.answers.seriesHint}
        value={typed('series') ?? start.series}
        size="middle"
      />
      <Field
        {...field('issuedOn')}
        type="date"
        label={s.answers.issuedOn}
        hint={props.fromHint(from)}
        value={typed('issuedOn') ?? start.issuedOn}
        min={from}
        max={today}
      />
    </>
  )
}
