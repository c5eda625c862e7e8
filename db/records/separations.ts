import type { Deadline } from '../../src/domain/deadline.ts'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import { type Statement, type WriteOutcome, write } from '../write.ts'
import { endAssignments } from './assignments.ts'
import { comingBack, nothingMergedInto } from './coming-back.ts'
import { type Beside, recordMoves, type Seen } from './moves.ts'
import { touchRoomsOf } from './rooms.ts'
import { endSupports } from './supports.ts'

/** Who may read it from now on, and who named them. */
export interface Readers {
  userIds: number[]
  namedBy: number
}

/**
 * Takes a denunciation off every list, search and board at once; only the named may read it. Its own law sets the due date. What was merged into it comes back to the
 * line in the same batch: nobody may read its answer any more, and each asker still waits for one.
 */
export function recordSeparation(
  db: Db,
  opinion: Seen & { unitId: number; around: { merged: readonly Seen[] } },
  move: Move,
  readers: Readers,
  due: Deadline,
): Promise<WriteOutcome> {
  const back = comingBack(db, opinion.around.merged, move)
  return recordMoves(db, [...back, { opinion, move, beside: separation(db, opinion, move, readers, due) }])
}

function separation(
  db: Db,
  opinion: Seen & { unitId: number },
  move: Move,
  readers: Readers,
  due: Deadline,
): Beside {
  const { on: dueOn, rule: dueRule, provisional: dueProvisional, calendarVersion } = due
  return {
    set: {
      kind: 'denunciation',
      publicAt: null,
      agencyId: null,
      officerId: null,
      dueOn,
      dueRule,
      dueProvisional,
      calendarVersion,
    },
    statements: [
      endAssignments(db, opinion, move.at, ''),
      endSupports(db, opinion, move.at, ''),
      ...leavingRoom(opinion, move.at),
      ...namings(opinion, readers, move.at),
      nothingMergedInto(opinion),
    ],
    data: { readers: readers.userIds.join(','), due: dueOn, rule: dueRule },
  }
}

/** Nobody speaks for it any more, so that the next one can be called; the screens that follow the room look again. */
function leavingRoom({ id }: Seen, at: number): Statement[] {
  const speaks = `opinion_id = ? or exists (select 1 from captures said join turns own on own.id = said.turn_id
    where said.opinion_id = ? and own.session_id = turns.session_id and own.person_id = turns.person_id)`
  return [
    {
      sql: `update turns set state = 'spoken', ended_at = ? where state = 'speaking' and (${speaks})`,
      args: [at, id, id],
    },
    touchRoomsOf(id),
  ]
}

/**
 * Logs that somebody opened it; nothing is shown before this is stored. It follows what the page was made from, or, where something
 * came between, whatever is the end by then: a reading is never refused because of another.
 */
export async function recordReading(
  db: Db,
  opinion: Seen,
  actorId: number,
  at: number,
): Promise<WriteOutcome> {
  const log = (head: Head | 'latest') =>
    write(db, {
      at,
      actorId,
      changes: [{ subject: `opinion:${opinion.id}`, step: 'read', head }],
      statements: [],
    })
  const logged = await log({ seq: opinion.seq, hash: opinion.headHash })
  return logged.ok ? logged : log('latest')
}

/** Names further readers; who is named already stays so. */
export function recordReaders(
  db: Db,
  opinion: Seen & { unitId: number },
  readers: Readers,
  at: number,
): Promise<WriteOutcome> {
  const { userIds, namedBy } = readers
  const head = { seq: opinion.seq, hash: opinion.headHash }
  return write(db, {
    at,
    actorId: namedBy,
    changes: [
      { subject: `opinion:${opinion.id}`, step: 'name_readers', head, data: { readers: userIds.join(',') } },
    ],
    statements: namings(opinion, readers, at),
  })
}

/** Names who may read a separate opinion, from `at` (epoch ms) on. Who is no secretary or leader of its unit (a forged form) is not named, whatever was sent. */
export function namings(
  opinion: { id: number; unitId: number },
  { userIds, namedBy }: Readers,
  at: number,
): Statement[] {
  return userIds.map((userId) => ({
    sql: `insert into separate_readers (opinion_id, user_id, named_by, named_at)
      select ?, u.id, ?, ? from users u where u.id = ? and u.ended_at is null and exists (
        select 1 from roles r where r.user_id = u.id and r.unit_id = ? and r.ended_at is null
          and r.role in ('secretary', 'leader'))
      on conflict do nothing`,
    args: [opinion.id, namedBy, at, userId, opinion.unitId],
  }))
}
