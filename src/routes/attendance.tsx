import { Hono } from 'hono'
import { listAbsent } from '../../db/queries/absent.ts'
import { AbsentPage } from '../../views/attendance/absent-page.tsx'
import { isSecretaryOf } from '../domain/actor.ts'
import { readCursor } from '../domain/cursor.ts'
import type { StaffEnv } from '../http/context.ts'
import { showStaff } from '../http/pages.tsx'
import { notFoundPage } from '../http/refusals.tsx'
import { onlyFor } from '../http/staff.ts'
import { paths } from '../paths.ts'
import { checkIn } from './attendance/check-in.tsx'
import { enterCounts, showCountSheet, showCounts } from './attendance/counts.tsx'
import { findAtDoor } from './attendance/finding.tsx'
import { putOnSpeakersList, undo } from './attendance/line-steps.ts'
import { showAsked } from './attendance/show.tsx'
import { letIn } from './attendance/walk-in.tsx'

/** Who is there. */
export const attendance = new Hono<StaffEnv>()

attendance.use(`${paths.attendance(':code')}/*`, onlyFor('secretary', 'leader', 'inspector'))

attendance.get(paths.attendance(':code'), showAsked)
attendance.post(paths.attendance(':code'), checkIn)
attendance.post(paths.attendanceSearch(':code'), findAtDoor)
attendance.post(paths.walkIn(':code'), letIn)

attendance.get(paths.absent(':code'), async (c) => {
  const { db, actor, s } = c.var
  const after = readCursor(c.req.query('sau'), 1)?.[0] ?? 0
  const { session, ...list } = await listAbsent(db, actor, c.req.param('code') ?? '', after)
  if (!session) return notFoundPage(c)
  const props = { s, session, ...list, after, mayCall: isSecretaryOf(actor, session.unitId) }
  return showStaff(c, { title: s.attendance.absentTitle, wide: true }, <AbsentPage {...props} />)
})

attendance.get(paths.attendanceCount(':code'), showCounts)
attendance.post(paths.attendanceCount(':code'), enterCounts)
attendance.get(paths.countSheet(':code'), showCountSheet)

attendance.post(paths.attendanceUndone(':code', ':id{[0-9]+}'), undo)
attendance.post(paths.attendanceTurn(':code', ':id{[0-9]+}'), putOnSpeakersList)
