import type { Account } from '../../../db/queries/users.ts'
import { AccountContent, isDone } from '../../../views/accounts/account.tsx'
import type { EmailShown } from '../../../views/accounts/email-form.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { readDevice } from '../../domain/device.ts'
import type { StaffContext } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'

interface Attempt {
  status?: 200 | 409 | 422 | 429
  /** Of the password form. */
  errors?: FieldErrors
  email?: EmailShown['attempt']
}

/** The page of one's own account, with what was wrong with a password or an address that was to be changed. */
export function showAccount(
  c: StaffContext,
  { user, signIns, backupCodesLeft }: Account,
  { status = 200, errors, email }: Attempt = {},
) {
  const { s, actor, platform } = c.var
  const done = c.req.query('xong')
  const account = {
    name: user.name,
    username: user.username,
    mustChangePassword: user.mustChangePassword,
    secondFactor: user.totpSealed === null ? null : { backupCodesLeft },
    email: { stored: user.email, attempt: email },
    hasMailServer: platform.mail !== null,
    signIns: signIns.map(({ id, device, createdAt, seenAt }) => ({
      id,
      device: readDevice(device),
      createdAt,
      seenAt,
      isThis: id === actor.signInId,
    })),
  }
  return showStaff(
    c,
    { title: s.accounts.accountTitle, status },
    <AccountContent s={s} account={account} errors={errors} done={isDone(done) ? done : undefined} />,
  )
}
