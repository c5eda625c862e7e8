import type { FC } from 'hono/jsx'
import { paths } from '../../src/paths.ts'
import { SubmitButton } from '../shell/buttons.tsx'
import type { FieldErrors } from '../shell/error-summary.tsx'
import { Field } from '../shell/field.tsx'
import { Form } from '../shell/form.tsx'
import type { Strings } from '../strings/vi.ts'

/** Changes the own password; the username stands by, unseen, for the browser's password store. */
export const PasswordForm: FC<{ s: Strings; username: string; errors?: FieldErrors }> = ({
  s,
  username,
  errors,
}) => (
  <Form s={s} action={paths.accountPassword} errors={errors}>
    <input type="text" value={username} autocomplete="username" readonly hidden />
    <Field
      s={s}
      name="old_password"
      type="password"
      label={s.accounts.oldPassword}
      error={errors?.old_password}
      required
      autocomplete="current-password"
      size="middle"
    />
    <Field
      s={s}
      name="password"
      type="password"
      label={s.accounts.newPassword}
      hint={s.accounts.newPasswordHint}
      error={errors?.password}
      required
      autocomplete="new-password"
      size="middle"
    />
    <Field
      s={s}
      name="password_again"
      type="password"
      label={s.accounts.passwordAgain}
      error={errors?.password_again}
      required
      autocomplete="new-password"
      size="middle"
    />
    <p class="hint">{s.accounts.changePasswordNote}</p>
    <SubmitButton>{s.accounts.changePassword}</SubmitButton>
  </Form>
)
