import { Hono } from 'hono'
import { recordShown, recordWithheld } from '../../../db/records/attachments.ts'
import { publicityForm } from '../../domain/attachment-form.ts'
import { keptName } from '../../domain/file-name.ts'
import { typeOfMime } from '../../domain/file-type.ts'
import type { StaffEnv } from '../../http/context.ts'
import { typedText } from '../../http/forms.ts'
import { paths } from '../../paths.ts'
import { passGate } from '../gates/passing.ts'
import { finishStep } from '../opinions/taking.ts'
import { takeFileStep } from './file-step.ts'

export const publicity = new Hono<StaffEnv>()

publicity.post(paths.attachmentPublicity(':code'), async (c) => {
  const taken = await takeFileStep(c, publicityForm, (typed) =>
    typedText(typed, 'act') === 'withhold' ? 'withhold_attachment' : 'show_attachment',
  )
  if (!taken.ok) return taken.response
  const { opinion, file, move, values } = taken
  const { act, public_name, reason } = values
  // Both are read by the public: the name a file goes by, and why it is not there.
  const said =
    act === 'show' ? { field: 'public_name', text: public_name } : { field: 'reason', text: reason }
  const passing = await passGate(c, taken, 'file_name', [said])
  if (!passing.ok) return passing.response
  const { db } = c.var
  const { waivings } = passing
  if (act === 'withhold')
    return finishStep(c, taken, await recordWithheld(db, opinion, move, { id: file.id, reason }, waivings))
  const publicName = keptName(public_name, typeOfMime(file.type) ?? 'pdf')
  const waits = file.purpose === 'answer' && file.answerId === null
  const shown = { id: file.id, publicName, waits }
  return finishStep(c, taken, await recordShown(db, opinion, move, shown, waivings))
})
