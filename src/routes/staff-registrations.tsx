import { Hono } from 'hono'
import { listAttendance, listRegistrations } from '../../db/queries/registration-list.ts'
import { AttendanceSheet } from '../../views/registrations/attendance-sheet.tsx'
import { RegistrationList } from '../../views/registrations/registration-list.tsx'
import { isSecretaryOf } from '../domain/actor.ts'
import { readCursor } from '../domain/cursor.ts'
import type { StaffEnv } from '../http/context.ts'
import { showStaff } from '../http/pages.tsx'
import { paperSheet } from '../http/paper-sheet.tsx'
import { notFoundPage } from '../http/refusals.tsx'
import { onlyFor } from '../http/staff.ts'
import { paths } from '../paths.ts'
import { adding } from './staff-registrations/adding.tsx'
import { changing } from './staff-registrations/changing.tsx'

/** Who registered for a session, as the office sees it. */
export const staffRegistrations = new Hono<StaffEnv>()

staffRegistrations.use('/lam-viec/phien/:code/dang-ky/*', onlyFor('secretary', 'leader', 'inspector'))

staffRegistrations.get(paths.staffRegistrations(':code'), async (c) => {
  const { db, actor, s } = c.var
  const after = readCursor(c.req.query('sau'), 1)?.[0] ?? 0
  const { session, ...list } = await listRegistrations(db, actor, c.req.param('code') ?? '', after)
  if (!session) return notFoundPage(c)
  const props = { s, session, ...list, after, mayChange: isSecretaryOf(actor, session.unitId) }
  return showStaff(c, { title: s.registrations.listTitle, wide: true }, <RegistrationList {...props} />)
})

staffRegistrations.get(paths.attendanceSheet(':code'), async (c) => {
  const { db, actor, s } = c.var
  const { session, ...list } = await listAttendance(db, actor, c.req.param('code') ?? '')
  if (!session) return notFoundPage(c)
  const props = { s, session, ...list }
  return showStaff(
    c,
    { title: s.registrations.listTitle, head: paperSheet(c) },
    <AttendanceSheet {...props} />,
  )
})

// `/moi` comes before the pages of one registration.
for (const routes of [adding, changing]) staffRegistrations.route('/', routes)
