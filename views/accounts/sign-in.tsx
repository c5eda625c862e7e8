import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import { PageHead } from '../shell/page-head.tsx'
import type { Strings } from '../strings/vi.ts'

/** Username and password; `next` is where the person was going. A password is never shown again. */
export const SignInContent: FC<{ s: Strings; username: string; next: string; errors?: FieldErrors }> = ({
  s,
  username,
  next,
  errors,
}) => (
  <>
    <PageHead title={s.accounts.signInTitle} lead={s.accounts.signInLead} />
    <Form s={s} action={paths.signIn} errors={errors}>
      {next && <input type="hidden" name="tiep" value={next} />}
      <Field
        s={s}
        name="username"
        label={s.accounts.username}
        value={username}
        error={errors?.username}
        required
        autocomplete="username"
        autofocus={!errors}
      />
      <Field
        s={s}
        name="password"
        type="password"
        label={s.accounts.password}
        error={errors?.password}
        required
        autocomplete="current-password"
      />
      <SubmitButton>{s.accounts.signInButton}</SubmitButton>
    </Form>
    <p class="hint">{s.accounts.forgotten}</p>
  </>
)
