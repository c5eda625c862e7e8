import { Hono } from 'hono'
import { findAwaiting } from '../../../db/queries/sign-ins.ts'
import type { User } from '../../../db/queries/users.ts'
import { spendBackupCode, spendStep } from '../../../db/records/second-factors.ts'
import { recordSecondStep } from '../../../db/records/sign-ins.ts'
import { forgetTurns } from '../../../db/records/throttles.ts'
import type { Statement } from '../../../db/write.ts'
import { CodeContent } from '../../../views/accounts/code.tsx'
import type { FieldErrors } from '../../../views/shell/error-summary.tsx'
import { codeForm } from '../../domain/account-form.ts'
import { takeOwnAttempt } from '../../http/attempts.ts'
import type { PublicContext, PublicEnv } from '../../http/context.ts'
import { readForm, typedText } from '../../http/forms.ts'
import { showPublic } from '../../http/pages.tsx'
import { backupCodeHash, openSecret, stepOfCode } from '../../http/second-factor.ts'
import { heldDevice, heldSignIn, keepDevice, keepSignIn, leadOn, newToken } from '../../http/sign-in.ts'
import { tooManyTries } from '../../http/throttle.ts'
import { paths, withQuery } from '../../paths.ts'

export const codeStep = new Hono<PublicEnv>()

codeStep.get(paths.secondFactor, async (c) => {
  const next = c.req.query('tiep') ?? ''
  return (await awaiting(c)) ? showCode(c, next) : startAgain(c, next)
})

codeStep.post(paths.secondFactor, async (c) => {
  const reading = await readForm(c, codeForm)
  const next = typedText(reading.typed, 'tiep')
  const signIn = await awaiting(c)
  if (!signIn) return startAgain(c, next)
  if (!reading.ok) return showCode(c, next, { status: 422, errors: reading.errors })
  const turn = await takeOwnAttempt(c, 'second-factor', await countedAs(c, signIn))
  if (!turn.ok) return showCode(c, next, tooManyTries(c, turn.retryAt))
  const use = await spending(c, signIn.user, reading.values.code)
  if (use && (await openSignIn(c, signIn, use, turn.key))) return leadOn(c, next)
  return showCode(c, next, { status: 422, errors: { code: c.var.s.accounts.wrongCode } })
})

async function awaiting(c: PublicContext) {
  const held = await heldSignIn(c)
  if (!held) return null
  return findAwaiting(c.var.db, held, (await heldDevice(c))?.hash ?? null, c.var.now)
}

type Awaiting = NonNullable<Awaited<ReturnType<typeof awaiting>>>

/** A browser that the account knows has its own counter, so that strangers lock out nobody but strangers. */
async function countedAs(c: PublicContext, { user, isKnownDevice }: Awaiting): Promise<string> {
  return isKnownDevice ? `${user.id}\0${(await heldDevice(c))?.hash}` : String(user.id)
}

/** Uses the code up and gives the browser its tokens; false where the code was used, or the sign-in was over, a moment before. */
async function openSignIn(c: PublicContext, { user, signInId }: Awaiting, use: Statement, turnKey: string) {
  const { db, now } = c.var
  const [token, device] = [await newToken(c), (await heldDevice(c)) ?? (await newToken(c))]
  const opened = { signInId, userId: user.id, tokenHash: token.hash, deviceHash: device.hash, use }
  const done = await recordSecondStep(db, now, opened, [forgetTurns(turnKey)])
  if (!done.ok) return false
  keepSignIn(c, token.token)
  keepDevice(c, device.token)
  return true
}

/** The statement that uses up what was typed, the code of the phone or a backup code; null where it is neither. */
async function spending(c: PublicContext, user: User, typed: string) {
  const { db, now, platform } = c.var
  const secret = await openSecret(platform, user.totpSealed)
  const step = secret && (await stepOfCode(secret, typed, { lastStep: user.totpLastStep, now }))
  if (step) return spendStep(db, user.id, step)
  const hash = await backupCodeHash(platform, user.id, typed)
  return hash && spendBackupCode(db, now, user.id, hash)
}

function startAgain(c: PublicContext, next: string) {
  c.header('Cache-Control', 'no-store')
  return c.redirect(withQuery(paths.signIn, { tiep: next }), 303)
}

function showCode(
  c: PublicContext,
  next: string,
  { status = 200, errors }: { status?: 200 | 422 | 429; errors?: FieldErrors } = {},
) {
  const { s } = c.var
  c.header('Cache-Control', 'no-store')
  return showPublic(
    c,
    { title: s.accounts.codeTitle, status, narrow: true },
    <CodeContent s={s} next={next} errors={errors} />,
  )
}
