import { Hono } from 'hono'
import type * as v from 'valibot'
import type { AttachmentRow } from '../../../db/queries/attachments.ts'
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
  const passing = await passGate(c, taken, 'file_name', [saidIn(values)])
  if (!passing.ok) return passing.response
  const { waivings } = passing
  const outcome =
    values.act === 'withhold'
      ? recordWithheld(c.var.db, opinion, move, { id: file.id, reason: values.reason }, waivings)
      : recordShown(c.var.db, opinion, move, shownAs(file, values.public_name), waivings)
  return finishStep(c, taken, await outcome)
})

type Publicity = v.InferOutput<typeof publicityForm>

/** Both are read by the public: the name a file goes by, and why it is not there. */
function saidIn({ act, public_name, reason }: Publicity) {
  return act === 'show' ? { field: 'public_name', text: public_name } : { field: 'reason', text: reason }
}

/** A file of an answer that is not issued yet waits for it. */
function shownAs({ id, type, purpose, answerId }: AttachmentRow, publicName: string) {
  const waits = purpose === 'answer' && answerId === null
  return { id, publicName: keptName(publicName, typeOfMime(type) ?? 'pdf'), waits }
}
