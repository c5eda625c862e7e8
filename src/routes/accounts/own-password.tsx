import { Hono } from 'hono'
import { type Account, findAccount } from '../../../db/queries/users.ts'
import { forgetTurns } from '../../../db/records/throttles.ts'
import { recordPasswordChange } from '../../../db/records/users.ts'
import { passwordChangeForm } from '../../domain/account-form.ts'
import { type PasswordFault, passwordFault } from '../../domain/password.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, sentenceOf } from '../../http/forms.ts'
import { proveOwnPassword } from '../../http/own-password.ts'
import { saved } from '../../http/pages.tsx'
import { hashPassword } from '../../http/passwords.ts'
import { paths, withQuery } from '../../paths.ts'
import { showAccount } from './show.tsx'

export const ownPassword = new Hono<StaffEnv>()

ownPassword.post(paths.accountPassword, async (c) => {
  const { db, now, s, actor } = c.var
  const account = await findAccount(db, actor.id, now)
  const reading = await readForm(c, passwordChangeForm)
  if (!reading.ok) return showAccount(c, account, { status: 422, errors: reading.errors })
  const { old_password: old, password } = reading.values
  const fault = passwordFault(password, { username: actor.username, old })
  if (fault) return showFault(c, account, fault)
  const proof = await proveOwnPassword(c, account.user, old, 'old_password')
  if (!proof.ok) return showAccount(c, account, proof)
  const changed = await changePassword(c, account, password, proof.key)
  if (!changed.ok) return showAccount(c, account, { status: 409, errors: { '': s.errors.stale! } })
  return saved(c, withQuery(paths.account, { xong: 'mat-khau' }))
})

/** Every other sign-in of the account ends; a password that somebody changed a moment before is not overwritten. */
async function changePassword(c: StaffContext, { user }: Account, password: string, turnKey: string) {
  const { db, now, actor, platform } = c.var
  return recordPasswordChange(
    db,
    { at: now, actorId: actor.id },
    {
      oldHash: user.passwordHash,
      passwordHash: await hashPassword(platform, password),
      keepSignInId: actor.signInId,
      also: [forgetTurns(turnKey)],
    },
  )
}

function showFault(c: StaffContext, account: Account, fault: PasswordFault) {
  const errors = { password: sentenceOf(c.var.s, 'password', fault) }
  return showAccount(c, account, { status: 422, errors })
}
