import { and, eq } from 'drizzle-orm'
import type { Db } from '../database.ts'
import type { RoomHeld } from '../queries/room-held.ts'
import { turns } from '../schema/room.ts'
import { type Change, MUST_HAVE_CHANGED, type Statement } from '../write.ts'
import { touchRoom } from './rooms.ts'
import { adding } from './turns.ts'

/** From one session to another: who carries it, and when (epoch ms). */
export interface Carrying {
  from: number
  to: number
  actorId: number
  at: number
}

interface Parts {
  changes: Change[]
  statements: Statement[]
}

/**
 * Parts of a batch that hand what was prepared for these questions over with them: agency, points and order, the latter after what is in order there. What stood there of an
 * earlier time is replaced; the lines of the old session stay as they were.
 */
export function carriedAgenda(
  db: Db,
  opinionIds: readonly number[],
  lines: number,
  { from, to }: Carrying,
): Parts {
  if (lines === 0) return { changes: [], statements: [] }
  const copied = `insert into agenda_items (session_id, opinion_id, position, agency_id, points, points_by, points_at)
    select ?, opinion_id, iif(position > 0, position + (select coalesce(max(position), 0) from agenda_items where session_id = ?), 0),
      agency_id, points, points_by, points_at
    from agenda_items where session_id = ? and opinion_id in (select value from json_each(?)) and true
    on conflict (session_id, opinion_id) do update set position = excluded.position, agency_id = excluded.agency_id,
      points = excluded.points, points_by = excluded.points_by, points_at = excluded.points_at`
  return {
    changes: [{ subject: `agenda:${to}`, step: 'carry', head: 'latest', data: { from, lines } }],
    statements: [
      { sql: copied, args: [to, to, from, JSON.stringify(opinionIds)] },
      touchRoom(db, from),
      touchRoom(db, to),
    ],
  }
}

/** The same for who is still to speak: they leave the old list and wait at the end of the new one, in their order. `newId` makes an id. */
export function carriedTurns(
  db: Db,
  list: RoomHeld['list'],
  { from, to, actorId, at }: Carrying,
  newId: () => number,
): Parts {
  if (list.length === 0) return { changes: [], statements: [] }
  const moved = list.map((turn) => ({ turn, id: newId() }))
  return {
    changes: moved.flatMap(({ turn, id }): Change[] => [
      { subject: `turn:${turn.id}`, step: 'carry', head: 'latest', data: { session: to, turn: id } },
      {
        subject: `turn:${id}`,
        step: 'add',
        head: 'new',
        data: { session: to, source: turn.source, after: turn.id },
      },
    ]),
    statements: [
      ...moved.flatMap(({ turn, id }) => [
        db
          .update(turns)
          .set({ state: 'removed', calledAt: null })
          .where(and(eq(turns.id, turn.id), eq(turns.sessionId, from))),
        MUST_HAVE_CHANGED,
        ...adding(db, to, { ...whoIs(turn), id, key: `carried-${turn.id}-${to}` }, { actorId, at }),
      ]),
      touchRoom(db, from),
      touchRoom(db, to),
    ],
  }
}

function whoIs({
  source,
  personId,
  hamletId,
  groupName,
  registrationId,
  opinionId,
  showName,
}: RoomHeld['list'][number]) {
  return {
    ...{ source, personId, hamletId, groupName, showName },
    registrationId: registrationId ?? undefined,
    opinionId: opinionId ?? undefined,
  }
}
