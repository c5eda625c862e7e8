import { Hono } from 'hono'
import { recordOthersOut, recordSignOut } from '../../../db/records/held-sign-ins.ts'
import type { StaffEnv } from '../../http/context.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { forgetSignIn } from '../../http/sign-in.ts'
import { paths, withQuery } from '../../paths.ts'

export const ownSignIns = new Hono<StaffEnv>()

ownSignIns.post(paths.signOut, async (c) => {
  const { db, now, actor } = c.var
  await recordSignOut(db, now, { userId: actor.id, signInId: actor.signInId, step: 'sign_out' })
  forgetSignIn(c)
  return saved(c, paths.signIn)
})

ownSignIns.post(paths.accountOtherSignIns, async (c) => {
  const { db, now, actor } = c.var
  await recordOthersOut(db, now, actor.id, actor.signInId)
  return saved(c, withQuery(paths.account, { xong: 'dang-nhap-khac' }))
})

ownSignIns.post(paths.accountSignIn(':id'), async (c) => {
  const { db, now, actor } = c.var
  const signInId = Number(c.req.param('id'))
  if (!Number.isSafeInteger(signInId)) return notFoundPage(c)
  const ended = await recordSignOut(db, now, { userId: actor.id, signInId, step: 'revoke_sign_in' })
  if (!ended.ok) return notFoundPage(c)
  if (signInId === actor.signInId) forgetSignIn(c)
  return saved(c, withQuery(paths.account, { xong: 'dang-nhap' }))
})
