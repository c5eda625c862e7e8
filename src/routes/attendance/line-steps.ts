import type { DoorDesk } from '../../../db/queries/door-desk.ts'
import { recordAttendanceUndone } from '../../../db/records/attendances.ts'
import { type NewTurn, recordTurns, registrationKey } from '../../../db/records/turns.ts'
import { takesTurns } from '../../domain/turn.ts'
import type { StaffContext } from '../../http/context.ts'
import { saved } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths, withQuery } from '../../paths.ts'
import { findDesk, outcomeOf, shutNow } from './posting.ts'
import { showDoor } from './show.tsx'

/** Takes a line back; it stays in the list of those that were. A second press finds it so. */
export async function undo(c: StaffContext): Promise<Response> {
  const desk = await findLine(c)
  if (!desk) return notFoundPage(c)
  const { db, actor, now, s } = c.var
  const shut = shutNow(c, desk)
  if (shut) return showDoor(c, { status: 409, shut })
  if (desk.line.undoneAt !== null) return showList(c)
  const outcome = await outcomeOf(c, recordAttendanceUndone(db, desk.line, { actorId: actor.id, at: now }))
  return outcome === 'busy' ? showDoor(c, { status: 503, shut: s.errors.busy! }) : showList(c)
}

/** Puts somebody who is there at the end of the speakers' list; who stands on it already stays where they are. */
export async function putOnSpeakersList(c: StaffContext): Promise<Response> {
  const desk = await findLine(c)
  const { personId, undoneAt } = desk?.line ?? {}
  if (!desk || !personId || undoneAt !== null) return notFoundPage(c)
  const { db, actor, now, s } = c.var
  if (!takesTurns(desk.session)) return showDoor(c, { status: 409, shut: s.attendance.speakShut })
  const by = { actorId: actor.id, at: now }
  const outcome = await outcomeOf(
    c,
    recordTurns(db, desk.session.id, [turnOf(c, desk.line, desk.session.id)], by),
  )
  return outcome === 'stored' || outcome === 'taken'
    ? showList(c, desk.line.id)
    : showDoor(c, { status: outcome === 'busy' ? 503 : 409, shut: s.errors.busy! })
}

type OwnDesk = DoorDesk & { line: NonNullable<DoorDesk['line']> }

/** The desk with the line of the address. */
async function findLine(c: StaffContext): Promise<OwnDesk | null> {
  const desk = await findDesk(c, { line: Number(c.req.param('id')) })
  return desk?.line ? (desk as OwnDesk) : null
}

function turnOf({ var: { platform } }: StaffContext, line: OwnDesk['line'], sessionId: number): NewTurn {
  const { id, personId, hamletId, groupName, registrationId } = line
  return {
    id: platform.newId(),
    key: registrationId === null ? `attendance-${id}` : registrationKey(sessionId, registrationId),
    source: registrationId === null ? 'walk_in' : 'registered',
    personId: personId!,
    hamletId,
    groupName,
    registrationId: registrationId ?? undefined,
  }
}

function showList(c: StaffContext, speaks?: number) {
  return saved(c, `${withQuery(paths.attendance(c.req.param('code') ?? ''), { noi: speaks })}#list`)
}
