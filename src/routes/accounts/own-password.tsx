import { Hono } from 'hono'
import { findAccount } from '../../../db/queries/users.ts'
import { forgetTurns } from '../../../db/records/throttles.ts'
import { recordPasswordChange } from '../../../db/records/users.ts'
import { passwordChangeForm } from '../../domain/account-form.ts'
import { passwordFault } from '../../domain/password.ts'
import type { StaffEnv } from '../../http/context.ts'
import { readForm, sentenceOf } from '../../http/forms.ts'
import { proveOwnPassword } from '../../http/own-password.ts'
import { saved } from '../../http/pages.tsx'
import { hashPassword } from '../../http/passwords.ts'
import { paths, withQuery } from '../../paths.ts'
import { showAccount } from './show.tsx'

export const ownPassword = new Hono<StaffEnv>()

ownPassword.post(paths.accountPassword, async (c) => {
  const { db, now, s, actor, platform } = c.var
  const account = await findAccount(db, actor.id, now)
  const reading = await readForm(c, passwordChangeForm)
  if (!reading.ok) return showAccount(c, account, { status: 422, errors: reading.errors })
  const { old_password: old, password } = reading.values
  const fault = passwordFault(password, { username: actor.username, old })
  if (fault) {
    const errors = { password: sentenceOf(s, 'password', fault) }
    return showAccount(c, account, { status: 422, errors })
  }
  const proof = await proveOwnPassword(c, account.user, old, 'old_password')
  if (!proof.ok) return showAccount(c, account, proof)
  const passwordHash = await hashPassword(platform, password)
  const change = { oldHash: account.user.passwordHash, passwordHash, keepSignInId: actor.signInId }
  const also = [forgetTurns(proof.key)]
  const changed = await recordPasswordChange(db, { at: now, actorId: actor.id }, { ...change, also })
  if (!changed.ok) return showAccount(c, account, { status: 409, errors: { '': s.errors.stale! } })
  return saved(c, withQuery(paths.account, { xong: 'mat-khau' }))
})
