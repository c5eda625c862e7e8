import type { NewAttendance } from '../../../db/records/attendances.ts'
import { type WalkIn, walkInForm } from '../../domain/attendance-form.ts'
import type { StaffContext } from '../../http/context.ts'
import { type FormReading, readForm, readTyped, typedText } from '../../http/forms.ts'
import { newKey } from '../../http/keys.ts'
import { saved, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'
import { enter, findDesk, STATUS, shutNow } from './posting.ts'
import { showDoor } from './show.tsx'

/** Somebody who did not register: a person, or one who stands for a group. */
export async function letIn(c: StaffContext): Promise<Response> {
  const key = typedText(await readTyped(c), 'key')
  const desk = await findDesk(c, { key })
  if (!desk) return notFoundPage(c)
  const form = walkInForm(desk.hamlets.map(({ id }) => id))
  const reading = await readForm(c, form, c.var.s.attendance.fieldErrors)
  const row = reading.ok ? rowOf(c, reading.values, key) : null
  const said = reading.ok ? { lines: [entryOf(reading.values)], rows: () => [row!] } : null
  const decision = await enter(c, desk, key, said)
  if (decision === 'repeat' && reading.ok) return showLetIn(c, row!.id, reading.values)
  return showAgain(c, reading, key, decision as keyof typeof STATUS, shutNow(c, desk))
}

const entryOf = ({ name, hamlet, group_name, people, representatives }: WalkIn) => ({
  name,
  hamletId: hamlet,
  groupName: group_name,
  people,
  representatives,
})

function rowOf({ var: { platform } }: StaffContext, values: WalkIn, key: string): NewAttendance {
  const { name, phone, hamlet: hamletId, group_name: groupName, people: headCount, representatives } = values
  return {
    id: platform.newId(),
    key,
    way: 'walk_in',
    personId: platform.newId(),
    person: { name, phone, hamletId },
    hamletId,
    groupName,
    headCount,
    representatives,
  }
}

/** The line among the others; a twin's line has the id of the first. */
async function showLetIn(c: StaffContext, id: number, { name, people }: WalkIn) {
  if (wantsPiece(c)) return showDoor(c, { said: c.var.s.attendance.recordedWalkIn(name, people) })
  return saved(c, withQuery(paths.attendance(c.req.param('code') ?? ''), { xong: id }))
}

function showAgain(
  c: StaffContext,
  reading: FormReading<WalkIn>,
  key: string,
  why: keyof typeof STATUS,
  shut: string,
) {
  const { s, platform } = c.var
  const errors = {
    wrong: reading.ok ? {} : reading.errors,
    used: { '': s.attendance.formUsed },
    closed: { '': shut || s.attendance.closedMeanwhile },
    busy: { '': s.errors.busy! },
  }[why]
  const walkIn = { key: why === 'used' ? newKey(platform) : key, typed: reading.typed, errors }
  return showDoor(c, { status: STATUS[why], walkIn })
}
