import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { Fold, SubmitButton } from '../shell/buttons.tsx'
import { Tick } from '../shell/choices.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'

/** Folded away, with a box to tick: nobody withdraws by a slip of the thumb. */
export const WithdrawalForm: FC<{ s: Strings; secret: string; errors?: FieldErrors }> = ({
  s,
  secret,
  errors,
}) => (
  <Fold summary={s.asking.withdraw} open={errors !== undefined}>
    <p>{s.asking.withdrawWhat}</p>
    <Form s={s} action={paths.withdrawal(secret)} errors={errors}>
      <Tick s={s} name="sure" label={s.asking.withdrawSure} error={errors?.sure} required />
      <SubmitButton tone="danger">{s.asking.withdraw}</SubmitButton>
    </Form>
  </Fold>
)
