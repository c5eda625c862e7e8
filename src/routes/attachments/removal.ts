import { Hono } from 'hono'
import { recordRemoved } from '../../../db/records/attachments.ts'
import { rolesFor } from '../../domain/actor.ts'
import { mayRemove, removalForm } from '../../domain/attachment-form.ts'
import type { StaffEnv } from '../../http/context.ts'
import { paths } from '../../paths.ts'
import { finishStep } from '../opinions/taking.ts'
import { takeFileStep } from './file-step.ts'

export const removal = new Hono<StaffEnv>()

removal.post(paths.attachmentRemoval(':code'), async (c) => {
  const taken = await takeFileStep(c, removalForm, () => 'remove_attachment')
  if (!taken.ok) return taken.response
  const { db, actor, s } = c.var
  const { opinion, file, move, values } = taken
  if (!mayRemove(file, rolesFor(actor, opinion), opinion.state))
    return taken.refuse(409, { '': s.errors['wrong-state']! })
  const outcome = await recordRemoved(db, opinion, move, { id: file.id, reason: values.reason })
  return finishStep(c, taken, outcome)
})
