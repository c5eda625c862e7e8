import { Hono } from 'hono'
import { recordSignOut } from '../../../db/records/held-sign-ins.ts'
import {
  recordPasswordReset,
  recordUserEmail,
  recordUserEnd,
  recordUserName,
} from '../../../db/records/users.ts'
import { StaffSignIns } from '../../../views/administration/staff-sign-ins.tsx'
import { oneTimePassword } from '../../domain/password.ts'
import { passwordResetForm, staffEmailForm, staffNameForm } from '../../domain/staff.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readForm, typedText } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { hashPassword } from '../../http/passwords.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'
import { byOf, ID } from './kept.ts'
import { findKeptAccount, findMember } from './staff-found.ts'
import { type FoundMember, passwordSeen, showMember, showSlip, signInsShown } from './staff-shown.tsx'

/** What is done to an account itself; only where it is the actor's to change (domain/staff.ts, keepsAccount). */
export const userAccountRoutes = new Hono<StaffEnv>()

userAccountRoutes.post(paths.adminUserName(ID), async (c) => {
  const found = await findKeptAccount(c)
  if (!found) return notFoundPage(c)
  const form = await readForm(c, staffNameForm)
  const typed = typedText(form.typed, 'name')
  if (!form.ok)
    return showMember(c, found, { status: 422, name: { typed, errors: form.errors, isStale: false } })
  const { name, was } = form.values
  const outcome = await recordUserName(c.var.db, byOf(c), found.member.id, { name, was })
  if (outcome.ok) return saved(c, paths.adminEdit('nguoi-dung', found.member.id))
  const errors = { '': c.var.s.errors.stale! }
  const now = (await findMember(c)) ?? found
  return showMember(c, now, { status: 409, name: { typed, errors, isStale: true } })
})

userAccountRoutes.post(paths.adminUserEmail(ID), async (c) => {
  const found = await findKeptAccount(c)
  if (!found) return notFoundPage(c)
  const form = await readForm(c, staffEmailForm)
  const typed = typedText(form.typed, 'email')
  if (!form.ok)
    return showMember(c, found, { status: 422, email: { typed, errors: form.errors, isStale: false } })
  const outcome = await recordUserEmail(c.var.db, byOf(c), found.member.id, form.values)
  if (outcome.ok) return saved(c, paths.adminEdit('nguoi-dung', found.member.id))
  const errors = { '': c.var.s.digests.stale }
  const now = (await findMember(c)) ?? found
  return showMember(c, now, { status: 409, email: { typed, errors, isStale: true } })
})

/** A new one-time password and its slip; every sign-in of the account ends. */
userAccountRoutes.post(paths.adminUserPassword(ID), async (c) => {
  const found = await findKeptAccount(c)
  if (!found) return notFoundPage(c)
  const form = await readForm(c, passwordResetForm)
  const seen = typedText(form.typed, 'seen')
  if (!form.ok || seen !== (await passwordSeen(c, found))) return showResetStale(c, found)
  const password = oneTimePassword(c.var.platform.random)
  const outcome = await resetPassword(c, found, password, form.values.withSecondFactor)
  if (outcome.ok) return showSlip(c, found.member, password)
  return showResetStale(c, (await findMember(c)) ?? found)
})

userAccountRoutes.post(paths.adminUserSignIn(ID, ':signIn'), async (c) => {
  const found = await findKeptAccount(c)
  if (!found) return notFoundPage(c)
  const signIn = found.signIns.find(({ id }) => String(id) === c.req.param('signIn'))
  // One that is gone already, by its own hand or in another tab, needs no ending.
  if (signIn)
    await recordSignOut(c.var.db, c.var.now, {
      userId: found.member.id,
      signInId: signIn.id,
      step: 'revoke_sign_in',
      actorId: c.var.actor.id,
    })
  return shownSignIns(c, { ...found, signIns: found.signIns.filter((held) => held !== signIn) })
})

/** The user leaves. The last administrator of a unit cannot. */
userAccountRoutes.post(paths.adminEnd('nguoi-dung', ID), async (c) => {
  const found = await findKeptAccount(c)
  if (!found) return notFoundPage(c)
  const outcome = await recordUserEnd(c.var.db, byOf(c), found.member.id)
  if (outcome.ok) return saved(c, paths.adminEdit('nguoi-dung', found.member.id))
  const now = (await findMember(c)) ?? found
  if (now.member.endedAt !== null) return saved(c, paths.adminEdit('nguoi-dung', now.member.id))
  return showMember(c, now, { status: 409, refusal: c.var.s.errors.last_admin })
})

async function resetPassword(
  c: StaffContext,
  { member, passwordHash: was }: FoundMember,
  password: string,
  withSecondFactor: boolean,
) {
  const { db, platform } = c.var
  const passwordHash = await hashPassword(platform, password)
  return recordPasswordReset(db, byOf(c), { userId: member.id, passwordHash, withSecondFactor, was })
}

function showResetStale(c: StaffContext, found: FoundMember) {
  return showMember(c, found, { status: 409, refusal: c.var.s.administration.users.resetStale })
}

function shownSignIns(c: StaffContext, found: FoundMember) {
  const { id, name } = found.member
  return saved(
    c,
    paths.adminEdit('nguoi-dung', id),
    <StaffSignIns s={c.var.s} userId={id} name={name} signIns={signInsShown(c, found)} />,
  )
}
