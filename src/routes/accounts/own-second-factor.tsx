import { Hono } from 'hono'
import { findAccount } from '../../../db/queries/users.ts'
import {
  recordBackupCodes,
  recordPendingSecret,
  recordSecondFactor,
  recordSecondFactorOff,
} from '../../../db/records/second-factors.ts'
import { forgetTurns } from '../../../db/records/throttles.ts'
import { codeForm, ownPasswordForm } from '../../domain/account-form.ts'
import { takeOwnAttempt } from '../../http/attempts.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm } from '../../http/forms.ts'
import { proveOwnPassword } from '../../http/own-password.ts'
import { saved } from '../../http/pages.tsx'
import { newBackupCodes, newSealedSecret, openSecret, stepOfCode } from '../../http/second-factor.ts'
import { tooManyTries } from '../../http/throttle.ts'
import { paths, withQuery } from '../../paths.ts'
import { showBackupCodes, showSecondFactor } from './show-second-factor.tsx'

export const ownSecondFactor = new Hono<StaffEnv>()

const load = (c: StaffContext) => findAccount(c.var.db, c.var.actor.id, c.var.now)

ownSecondFactor.get(paths.accountSecondFactor, async (c) => showSecondFactor(c, await load(c)))

ownSecondFactor.post(paths.accountSecondFactor, async (c) => {
  const { db, now, actor, platform } = c.var
  await recordPendingSecret(db, now, actor.id, await newSealedSecret(platform))
  return saved(c, paths.accountSecondFactor)
})

ownSecondFactor.post(paths.accountSecondFactorCode, async (c) => {
  const account = await load(c)
  const reading = await readForm(c, codeForm)
  if (!reading.ok) return showSecondFactor(c, account, { form: 'code', status: 422, errors: reading.errors })
  const pending = account.user.totpPendingSealed
  if (pending === null) return saved(c, paths.accountSecondFactor)
  const turn = await takeOwnAttempt(c, 'second-factor', `pending ${c.var.actor.id}`)
  if (!turn.ok) return showSecondFactor(c, account, { form: 'code', ...tooManyTries(c, turn.retryAt) })
  const codes = await addSecondFactor(c, pending, reading.values.code, turn.key)
  if (codes) return showBackupCodes(c, codes)
  const errors = { code: c.var.s.accounts.wrongCode }
  return showSecondFactor(c, account, { form: 'code', status: 422, errors })
})

ownSecondFactor.post(paths.accountBackupCodes, async (c) => {
  const { db, now, actor, platform } = c.var
  const proof = await askPassword(c, 'renewal')
  if ('shown' in proof) return proof.shown
  const { codes, rows } = await newBackupCodes(platform, actor.id)
  await recordBackupCodes(db, now, { userId: actor.id, codes: rows, also: [forgetTurns(proof.key)] })
  return showBackupCodes(c, codes)
})

ownSecondFactor.post(paths.accountSecondFactorEnd, async (c) => {
  const proof = await askPassword(c, 'end')
  if ('shown' in proof) return proof.shown
  await recordSecondFactorOff(c.var.db, c.var.now, c.var.actor.id, [forgetTurns(proof.key)])
  return saved(c, withQuery(paths.account, { xong: 'tat-xac-thuc' }))
})

/** The backup codes of the second factor that the typed code has just proved; null where it is wrong, or another secret is pending by now. */
async function addSecondFactor(c: StaffContext, pending: string, typed: string, turnKey: string) {
  const { db, now, actor, platform } = c.var
  const secret = await openSecret(platform, pending)
  const step = secret && (await stepOfCode(secret, typed, { lastStep: 0, now }))
  if (!step) return null
  const { codes, rows } = await newBackupCodes(platform, actor.id)
  const also = [forgetTurns(turnKey)]
  const added = await recordSecondFactor(db, now, { userId: actor.id, pending, step, codes: rows, also })
  return added.ok ? codes : null
}

/** The own password of one of the two forms that ask for it, or the page that says what is wrong with it. */
async function askPassword(c: StaffContext, form: 'renewal' | 'end') {
  const account = await load(c)
  if (account.user.totpSealed === null) return { shown: saved(c, paths.accountSecondFactor) }
  const reading = await readForm(c, ownPasswordForm)
  if (!reading.ok)
    return { shown: await showSecondFactor(c, account, { form, status: 422, errors: reading.errors }) }
  const proof = await proveOwnPassword(c, account.user, reading.values.password, 'password')
  return proof.ok ? proof : { shown: await showSecondFactor(c, account, { form, ...proof }) }
}
