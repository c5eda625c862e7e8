import { Hono } from 'hono'
import type { Head } from '../../db/chain.ts'
import { findSetup } from '../../db/queries/setup.ts'
import { recordSetup } from '../../db/records/setup.ts'
import { SetupContent } from '../../views/accounts/setup.tsx'
import type { FieldErrors } from '../../views/shell/error-summary.tsx'
import { readCode } from '../domain/receipt-code.ts'
import { type SetupForm, setupForm } from '../domain/setup-form.ts'
import { takeAddressAttempt } from '../http/attempts.ts'
import type { PublicContext, PublicEnv } from '../http/context.ts'
import { readForm, type Typed } from '../http/forms.ts'
import { sha256Hex } from '../http/keys.ts'
import { showPublic } from '../http/pages.tsx'
import { notFoundPage, refusePage } from '../http/refusals.tsx'
import { keepDevice, keepSignIn } from '../http/sign-in.ts'
import { tooManyTries } from '../http/throttle.ts'
import { paths } from '../paths.ts'
import { firstOffice } from './setup/first-office.ts'

/** The first visit of an empty installation; once it is set up there is nothing here. */
export const setup = new Hono<PublicEnv>()

setup.get(paths.setup, (c) => (c.var.office.isSetUp ? notFoundPage(c) : showSetup(c, {})))

setup.post(paths.setup, async (c) => {
  const { codeHash, head } = await findSetup(c.var.db)
  if (codeHash === null) return notFoundPage(c)
  const reading = await readForm(c, setupForm)
  if (!reading.ok) return showSetup(c, reading.typed, { status: 422, errors: reading.errors })
  const turn = await takeAddressAttempt(c, 'setup')
  if (!turn.ok) return showSetup(c, reading.typed, tooManyTries(c, turn.retryAt))
  if (await isCode(reading.values.code, codeHash)) return openOffice(c, { codeHash, head }, reading.values)
  const errors = { code: c.var.s.accounts.setupWrongCode }
  return showSetup(c, reading.typed, { status: 422, errors })
})

/** The code was right: the unit, its administrator, and this browser signed in. */
async function openOffice(c: PublicContext, seen: { codeHash: string; head: Head }, values: SetupForm) {
  const { db, now, s } = c.var
  const { office, cookies } = await firstOffice(c, values)
  const done = await recordSetup(db, now, seen, office, [])
  if (!done.ok) return refusePage(c, 409, s.accounts.setupDone)
  keepSignIn(c, cookies.signIn.token)
  keepDevice(c, cookies.device.token)
  c.header('Cache-Control', 'no-store')
  return c.redirect(paths.administration, 303)
}

async function isCode(typed: string, codeHash: string): Promise<boolean> {
  const code = readCode(typed)
  return code !== null && (await sha256Hex(code)) === codeHash
}

function showSetup(
  c: PublicContext,
  typed: Typed,
  { status = 200, errors = {} }: { status?: 200 | 422 | 429; errors?: FieldErrors } = {},
) {
  const { s } = c.var
  c.header('Cache-Control', 'no-store')
  return showPublic(
    c,
    { title: s.accounts.setupTitle, status, narrow: true },
    <SetupContent s={s} typed={typed} errors={errors} />,
  )
}
