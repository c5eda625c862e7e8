import type { Child, FC } from 'hono/jsx'
import { Buttons, Fold, SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { Notice } from '../shell/notice.tsx'
import { Day } from '../shell/when.tsx'
import type { Strings } from '../strings/vi.ts'

/** Ends the use of a record on a day, changes that day, or takes it away again. Nothing is deleted. */
export const EndRecord: FC<{
  s: Strings
  action: string
  stamp: string
  /** The last day as it is stored. */
  toOn: string | null
  typedToOn: string
  errors?: FieldErrors
  /** More fields: who takes over from a unit. */
  children?: Child
}> = ({ s, action, stamp, toOn, typedToOn, errors, children }) => (
  <Fold summary={s.administration.endTitle} open={Boolean(errors) || toOn !== null} id="end">
    {toOn && (
      <Notice tone="info">
        {s.administration.endsOn} <Day s={s} day={toOn} />
      </Notice>
    )}
    <Form s={s} action={action} errors={errors} scope="end">
      <input type="hidden" name="stamp" value={stamp} />
      <p>{s.administration.endLead}</p>
      <Field
        s={s}
        name="toOn"
        scope="end"
        type="date"
        size="short"
        label={s.administration.fieldTo}
        value={typedToOn}
        error={errors?.toOn}
        required
      />
      {children}
      <Buttons>
        <SubmitButton tone="danger">{s.administration.endButton}</SubmitButton>
        {toOn && (
          <SubmitButton tone="quiet" name="restore" value="yes">
            {s.administration.restore}
          </SubmitButton>
        )}
      </Buttons>
    </Form>
  </Fold>
)
