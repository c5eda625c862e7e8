import { Hono } from 'hono'
import { findStaffSession } from '../../../db/queries/sessions.ts'
import { nothingSaid } from '../../../db/records/closing-guards.ts'
import type { StaffEnv } from '../../http/context.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { showSession, takeStep } from './session-page.tsx'

export const steps = new Hono<StaffEnv>()

steps.get('/lam-viec/phien/:code', async (c) => {
  const session = await findStaffSession(c.var.db, c.var.actor, c.req.param('code'))
  return session ? showSession(c, session) : notFoundPage(c)
})

steps.post('/lam-viec/phien/:code/bat-dau', async (c) => {
  const session = await findStaffSession(c.var.db, c.var.actor, c.req.param('code'))
  return session ? takeStep(c, session, 'start') : notFoundPage(c)
})

steps.post('/lam-viec/phien/:code/chua-bat-dau', async (c) => {
  const { db, actor, s } = c.var
  const session = await findStaffSession(db, actor, c.req.param('code'))
  if (!session) return notFoundPage(c)
  return takeStep(c, session, 'undo_start', {
    statements: [nothingSaid(session.id)],
    ifTaken: () => showSession(c, session, { status: 409, sentence: s.sessions.startStands }),
  })
})

steps.post('/lam-viec/phien/:code/bo', async (c) => {
  const session = await findStaffSession(c.var.db, c.var.actor, c.req.param('code'))
  return session ? takeStep(c, session, 'discard', { set: { cancelledAt: c.var.now } }) : notFoundPage(c)
})
