import type { DoorDesk } from '../../../db/queries/door-desk.ts'
import type { FoundRegistration } from '../../../db/queries/door-found.ts'
import type { NewAttendance } from '../../../db/records/attendances.ts'
import { checkInForm } from '../../domain/attendance-form.ts'
import type { StaffContext } from '../../http/context.ts'
import { readForm, readTyped, typedText } from '../../http/forms.ts'
import { newKey } from '../../http/keys.ts'
import { saved, wantsPiece } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'
import { findDesk, STATUS, shutNow, store } from './posting.ts'
import { showDoor } from './show.tsx'

/** One press, and whoever registered is there; a second press, or a second clerk, finds them there. */
export async function checkIn(c: StaffContext): Promise<Response> {
  const desk = await findDesk(c, { registration: typedText(await readTyped(c), 'registration') })
  const registration = desk?.registration
  if (!desk || !registration) return notFoundPage(c)
  if (registration.there) return showThere(c, registration.code)
  const shut = shutNow(c, desk)
  if (shut) return showDoor(c, { status: 409, shut, search: { code: registration.code } })
  return record(c, desk, registration)
}

async function record(c: StaffContext, desk: DoorDesk, registration: FoundRegistration) {
  const { s } = c.var
  const { code } = registration
  const reading = await readForm(c, checkInForm(registration.headCount), s.attendance.fieldErrors)
  const { typed } = reading
  if (!reading.ok) {
    return showDoor(c, { status: 422, search: { code }, refused: { code, typed, errors: reading.errors } })
  }
  const outcome = await store(c, desk.session.id, [lineOf(c, registration, reading.values)])
  if (outcome === 'stored' || outcome === 'taken') return showThere(c, code)
  const errors = { '': outcome === 'busy' ? s.errors.busy! : s.attendance.closedMeanwhile }
  return showDoor(c, { status: STATUS[outcome], search: { code }, refused: { code, typed, errors } })
}

function lineOf(
  { var: { platform } }: StaffContext,
  { id, personId, hamletId }: FoundRegistration,
  { people, representatives }: { people: number; representatives: number },
): NewAttendance {
  return {
    id: platform.newId(),
    // A registration is there once by an index of its own; it may come back after it was taken back.
    key: newKey(platform),
    way: 'registered',
    registrationId: id,
    personId,
    hamletId,
    groupName: '',
    headCount: people,
    representatives,
  }
}

async function showThere(c: StaffContext, code: string) {
  if (wantsPiece(c)) return showDoor(c, { search: { code } })
  return saved(c, withQuery(paths.attendance(c.req.param('code') ?? ''), { dk: code }))
}
