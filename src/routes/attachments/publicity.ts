import { Hono } from 'hono'
import type * as v from 'valibot'
import type { Db } from '../../../db/database.ts'
import type { AttachmentRow } from '../../../db/queries/attachments.ts'
import { recordShown, recordWithheld } from '../../../db/records/attachments.ts'
import { publicityForm } from '../../domain/attachment-form.ts'
import { keptName } from '../../domain/file-name.ts'
import { typeOfMime } from '../../domain/file-type.ts'
import type { Waiving } from '../../domain/waiving.ts'
import type { StaffEnv } from '../../http/context.ts'
import { typedText } from '../../http/forms.ts'
import { paths } from '../../paths.ts'
import { passGate } from '../gates/passing.ts'
import { finishStep } from '../opinions/taking.ts'
import { type TakenFileStep, takeFileStep } from './file-step.ts'

export const publicity = new Hono<StaffEnv>()

publicity.post(paths.attachmentPublicity(':code'), async (c) => {
  const taken = await takeFileStep(c, publicityForm, (typed) =>
    typedText(typed, 'act') === 'withhold' ? 'withhold_attachment' : 'show_attachment',
  )
  if (!taken.ok) return taken.response
  const passing = await passGate(c, taken, 'file_name', [saidIn(taken.values)])
  if (!passing.ok) return passing.response
  return finishStep(c, taken, await record(c.var.db, taken, passing.waivings))
})

type Publicity = v.InferOutput<typeof publicityForm>
type Taken = TakenFileStep<Publicity>

function record(db: Db, { opinion, file, move, values }: Taken, waivings: Waiving[]) {
  return values.act === 'withhold'
    ? recordWithheld(db, opinion, move, { id: file.id, reason: values.reason }, waivings)
    : recordShown(db, opinion, move, shownAs(file, values.public_name), waivings)
}

/** Both are read by the public: the name a file goes by, and why it is not there. */
function saidIn({ act, public_name, reason }: Publicity) {
  return act === 'show' ? { field: 'public_name', text: public_name } : { field: 'reason', text: reason }
}

/** A file of an answer that is not issued yet waits for it. */
function shownAs({ id, type, purpose, answerId }: AttachmentRow, publicName: string) {
  const waits = purpose === 'answer' && answerId === null
  return { id, publicName: keptName(publicName, typeOfMime(type) ?? 'pdf'), waits }
}
