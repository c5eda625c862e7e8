import { Hono } from 'hono'
import { findActor } from '../../../db/queries/actors.ts'
import { findForSignIn, type User } from '../../../db/queries/users.ts'
import { recordFirstStep, recordSignIn } from '../../../db/records/sign-ins.ts'
import { forgetTurns, giveTurnBack, sweepTurns } from '../../../db/records/throttles.ts'
import { SignInContent } from '../../../views/accounts/sign-in.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { signInForm } from '../../domain/account-form.ts'
import { takeAttempt } from '../../http/attempts.ts'
import type { PublicContext, PublicEnv } from '../../http/context.ts'
import { readForm, typedText } from '../../http/forms.ts'
import { showPublic } from '../../http/pages.tsx'
import { passwordFits } from '../../http/passwords.ts'
import { refusePage } from '../../http/refusals.tsx'
import {
  deviceName,
  heldDevice,
  heldSignIn,
  keepDevice,
  keepSignIn,
  leadOn,
  newToken,
  type Token,
} from '../../http/sign-in.ts'
import { tooManyTries } from '../../http/throttle.ts'
import { paths, withQuery } from '../../paths.ts'

export const passwordStep = new Hono<PublicEnv>()

passwordStep.get(paths.signIn, async (c) => {
  const next = c.req.query('tiep') ?? ''
  const held = await heldSignIn(c)
  if (held && (await findActor(c.var.db, held, c.var.now))) return leadOn(c, next)
  return showSignIn(c, { username: '', next })
})

passwordStep.post(paths.signIn, async (c) => {
  const { db, platform, s } = c.var
  const reading = await readForm(c, signInForm)
  const typed = { username: typedText(reading.typed, 'username'), next: typedText(reading.typed, 'tiep') }
  if (!reading.ok) return showSignIn(c, typed, { status: 422, errors: reading.errors })
  const { username, password } = reading.values
  const device = await heldDevice(c)
  const { user, isKnownDevice } = await findForSignIn(db, username, device?.hash ?? null)
  const attempt = await takeAttempt(c, { username, knownDevice: isKnownDevice ? device!.hash : null })
  if (!attempt.ok) return showSignIn(c, typed, tooManyTries(c, attempt.retryAt))
  const fits = await passwordFits(platform, password, user?.passwordHash ?? null)
  if (!fits || !user) return showSignIn(c, typed, { status: 422, errors: { '': s.accounts.wrongSignIn } })
  return letIn(c, user, { device: device ?? (await newToken(c)), attempt, next: typed.next })
})

interface Passed {
  device: Token
  attempt: { addressKey: string; accountKey: string }
  next: string
}

/** The password was right: a new token, the counters taken off, and on to the second factor or to where the person was going. */
async function letIn(c: PublicContext, user: User, { device, attempt, next }: Passed) {
  const { db, now, platform } = c.var
  const token = await newToken(c)
  const signIn = {
    id: platform.newId(),
    userId: user.id,
    tokenHash: token.hash,
    device: deviceName(c),
    heldHash: await heldSignIn(c),
    deviceHash: device.hash,
  }
  const also = [giveTurnBack(attempt.addressKey), forgetTurns(attempt.accountKey), sweepTurns(now)]
  const record = user.totpSealed === null ? recordSignIn : recordFirstStep
  const signedIn = await record(db, now, signIn, also)
  if (!signedIn.ok) return refusePage(c, 503, c.var.s.errors.busy!)
  keepSignIn(c, token.token)
  if (user.totpSealed !== null) return c.redirect(withQuery(paths.secondFactor, { tiep: next }), 303)
  keepDevice(c, device.token)
  return leadOn(c, next)
}

function showSignIn(
  c: PublicContext,
  typed: { username: string; next: string },
  { status = 200, errors }: { status?: 200 | 422 | 429; errors?: FieldErrors } = {},
) {
  const { s } = c.var
  c.header('Cache-Control', 'no-store')
  return showPublic(
    c,
    { title: s.accounts.signInTitle, status, narrow: true },
    <SignInContent s={s} username={typed.username} next={typed.next} errors={errors} />,
  )
}
