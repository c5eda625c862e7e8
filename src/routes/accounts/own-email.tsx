import { Hono } from 'hono'
import { findAccount } from '../../../db/queries/users.ts'
import { recordUserEmail } from '../../../db/records/users.ts'
import { staffEmailForm } from '../../domain/staff.ts'
import type { StaffEnv } from '../../http/context.ts'
import { readForm, typedText } from '../../http/forms.ts'
import { saved } from '../../http/pages.tsx'
import { paths, withQuery } from '../../paths.ts'
import { showAccount } from './show.tsx'

/** Where one's own reminders go; empty: the desk alone tells. */
export const ownEmail = new Hono<StaffEnv>()

ownEmail.post(paths.accountEmail, async (c) => {
  const { db, now, s, actor } = c.var
  const account = await findAccount(db, actor.id, now)
  const form = await readForm(c, staffEmailForm)
  const typed = typedText(form.typed, 'email')
  if (!form.ok)
    return showAccount(c, account, { status: 422, email: { typed, errors: form.errors, isStale: false } })
  const outcome = await recordUserEmail(db, { at: now, actorId: actor.id }, actor.id, form.values)
  if (outcome.ok) return saved(c, withQuery(paths.account, { xong: 'thu-nhac-viec' }))
  const latest = await findAccount(db, actor.id, now)
  const email = { typed, errors: { '': s.digests.stale }, isStale: true }
  return showAccount(c, latest, { status: 409, email })
})
