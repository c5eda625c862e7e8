import { Hono } from 'hono'
import { findStaffFile } from '../../db/queries/attachments.ts'
import { recordReading } from '../../db/records/separations.ts'
import type { StaffEnv } from '../http/context.ts'
import { sendFile } from '../http/file-delivery.ts'
import { notFoundPage } from '../http/refusals.tsx'
import { paths } from '../paths.ts'
import { attaching } from './attachments/attaching.ts'
import { publicity } from './attachments/publicity.ts'
import { removal } from './attachments/removal.ts'

/** Files of opinions, for the office. */
export const attachments = new Hono<StaffEnv>()

attachments.get(paths.staffAttachment(':code'), async (c) => {
  const { db, actor, now } = c.var
  const found = await findStaffFile(db, actor, c.req.param('code') ?? '')
  if (!found || found.file.removedAt !== null) return notFoundPage(c)
  // Of a denunciation nothing is shown before the reading is logged.
  if (found.isSeparate && !(await recordReading(db, found.opinion, actor.id, now)).ok) return notFoundPage(c)
  return sendFile(c, found.file, { name: found.file.name, shared: false })
})

for (const action of [attaching, publicity, removal]) attachments.route('/', action)
