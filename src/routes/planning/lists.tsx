import { Hono } from 'hono'
import { listStaffSessions } from '../../../db/queries/session-lists.ts'
import { StaffListContent } from '../../../views/sessions/staff-list.tsx'
import { holds } from '../../domain/actor.ts'
import { readCursor, writeCursor } from '../../domain/cursor.ts'
import { SESSION_KINDS, SESSION_STATES } from '../../domain/session.ts'
import type { StaffEnv } from '../../http/context.ts'
import { showStaff } from '../../http/pages.tsx'

export const lists = new Hono<StaffEnv>()

lists.get('/lam-viec/phien', async (c) => {
  const { db, actor, now, s } = c.var
  const asked = {
    kind: SESSION_KINDS.find((kind) => kind === c.req.query('loai')) ?? null,
    state: SESSION_STATES.find((state) => state === c.req.query('trang-thai')) ?? null,
    after: readCursor(c.req.query('sau'), 3),
  }
  const { sessions, next } = await listStaffSessions(db, actor, asked, now)
  const place = { isFirstPage: asked.after === null, next: next && writeCursor(next) }
  const props = { s, sessions, asked, mayPlan: holds(actor, 'secretary'), ...place }
  return showStaff(c, { title: s.sessions.listTitle, wide: true }, <StaffListContent {...props} />)
})
