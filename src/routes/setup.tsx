import { Hono } from 'hono'
import { findSetup } from '../../db/queries/setup.ts'
import { recordSetup } from '../../db/records/setup.ts'
import { SetupContent } from '../../views/accounts/setup.tsx'
import type { FieldErrors } from '../../views/shell/error-summary.tsx'
import { readCode } from '../domain/receipt-code.ts'
import { setupForm } from '../domain/setup-form.ts'
import { takeAddressAttempt } from '../http/attempts.ts'
import type { PublicContext, PublicEnv } from '../http/context.ts'
import { readForm, type Typed } from '../http/forms.ts'
import { sha256Hex } from '../http/keys.ts'
import { showPublic } from '../http/pages.tsx'
import { notFoundPage, refusePage } from '../http/refusals.tsx'
import { keepDevice, keepSignIn } from '../http/sign-in.ts'
import { sayRetryAfter } from '../http/throttle.ts'
import { paths } from '../paths.ts'
import { firstOffice } from './setup/first-office.ts'

/** The first visit of an empty installation; once it is set up there is nothing here. */
export const setup = new Hono<PublicEnv>()

setup.get(paths.setup, (c) => (c.var.office.isSetUp ? notFoundPage(c) : showSetup(c, {}, {}, 200)))

setup.post(paths.setup, async (c) => {
  const { db, now, s } = c.var
  const seen = await findSetup(db)
  if (seen.codeHash === null) return notFoundPage(c)
  const reading = await readForm(c, setupForm)
  if (!reading.ok) return showSetup(c, reading.typed, reading.errors, 422)
  const turn = await takeAddressAttempt(c, 'setup')
  if (!turn.ok) {
    sayRetryAfter(c, turn.retryAt)
    return showSetup(c, reading.typed, { '': s.accounts.tooManyTries(turn.retryAt) }, 429)
  }
  if (!(await isCode(reading.values.code, seen.codeHash)))
    return showSetup(c, reading.typed, { code: s.accounts.setupWrongCode }, 422)
  const { office, cookies } = await firstOffice(c, reading.values)
  const done = await recordSetup(db, now, { codeHash: seen.codeHash, head: seen.head }, office, [])
  if (!done.ok) return refusePage(c, 409, s.accounts.setupDone)
  keepSignIn(c, cookies.signIn.token)
  keepDevice(c, cookies.device.token)
  c.header('Cache-Control', 'no-store')
  return c.redirect(paths.administration, 303)
})

async function isCode(typed: string, codeHash: string): Promise<boolean> {
  const code = readCode(typed)
  return code !== null && (await sha256Hex(code)) === codeHash
}

function showSetup(c: PublicContext, typed: Typed, errors: FieldErrors, status: 200 | 422 | 429) {
  const { s } = c.var
  c.header('Cache-Control', 'no-store')
  return showPublic(
    c,
    { title: s.accounts.setupTitle, status, narrow: true },
    <SetupContent s={s} typed={typed} errors={errors} />,
  )
}
