import { renderSVG } from 'uqr'
import type { Account } from '../../../db/queries/users.ts'
import { BackupCodesContent } from '../../../views/accounts/backup-codes.tsx'
import { SecondFactorContent } from '../../../views/accounts/second-factor.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import type { StaffContext } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'
import { authenticatorAddress, openSecret } from '../../http/second-factor.ts'

interface Refused {
  form: 'code' | 'renewal' | 'end'
  status: 422 | 429
  errors: FieldErrors
}

/** The second factor as it stands: off, waiting for its first code, or on. */
export async function showSecondFactor(
  c: StaffContext,
  { user, backupCodesLeft }: Account,
  refused?: Refused,
) {
  const { s, office, platform } = c.var
  const secret = user.totpSealed === null ? await openSecret(platform, user.totpPendingSealed) : null
  const pending = secret
    ? { secret, qr: renderSVG(authenticatorAddress(office.name, user.username, secret)) }
    : null
  return showStaff(
    c,
    { title: s.accounts.factorTitle, status: refused?.status },
    <SecondFactorContent
      s={s}
      isOn={user.totpSealed !== null}
      pending={pending}
      backupCodesLeft={backupCodesLeft}
      refused={refused}
    />,
  )
}

/** Shown once, in answer to the post that made them. */
export function showBackupCodes(c: StaffContext, codes: string[]) {
  const { s } = c.var
  return showStaff(c, { title: s.accounts.codesTitle }, <BackupCodesContent s={s} codes={codes} />)
}
