import type { Db } from '../../../db/database.ts'
import type { Rulebook } from '../../../db/queries/calendars.ts'
import { listPromisedFrom } from '../../../db/queries/promised.ts'
import type { StaffSession } from '../../../db/queries/sessions.ts'
import { dayOf } from '../../domain/day.ts'
import { duesAfterMove, type MovedDue } from '../../domain/moved-deadline.ts'
import { placeOf } from '../../domain/rule.ts'

/** The answers that are due later when the session is held on another day; none where the day stays. */
export async function duesMovedWith(
  db: Db,
  session: StaffSession,
  { startsAt }: { startsAt: number },
  rulebook: Rulebook,
): Promise<MovedDue[]> {
  const heldOn = dayOf(startsAt)
  if (heldOn === dayOf(session.startsAt)) return []
  const promised = await listPromisedFrom(db, session.id)
  return duesAfterMove(
    promised,
    { kind: session.kind, heldOn },
    { ...rulebook, place: placeOf(session.unit) },
  )
}
