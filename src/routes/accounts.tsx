import { Hono } from 'hono'
import { findAccount } from '../../db/queries/users.ts'
import type { StaffEnv } from '../http/context.ts'
import { paths } from '../paths.ts'
import { ownEmail } from './accounts/own-email.tsx'
import { ownPassword } from './accounts/own-password.tsx'
import { ownSecondFactor } from './accounts/own-second-factor.tsx'
import { ownSignIns } from './accounts/own-sign-ins.ts'
import { showAccount } from './accounts/show.tsx'

/** One's own account: password, second factor, the browsers that are signed in, where reminders go. */
export const accounts = new Hono<StaffEnv>()

/** Whoever came in with a one-time password changes it before anything else. */
accounts.use(`${paths.account}/*`, async (c, next) => {
  const open: string[] = [paths.account, paths.accountPassword]
  if (c.var.actor.mustChangePassword && !open.includes(c.req.path)) return c.redirect(paths.account, 303)
  await next()
})

accounts.get(paths.account, async (c) =>
  showAccount(c, await findAccount(c.var.db, c.var.actor.id, c.var.now)),
)

accounts.route('/', ownPassword)
accounts.route('/', ownEmail)
accounts.route('/', ownSignIns)
accounts.route('/', ownSecondFactor)
