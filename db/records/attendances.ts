import { and, eq, isNull } from 'drizzle-orm'
import type { AttendanceWay } from '../../src/domain/room.ts'
import type { Db } from '../database.ts'
import { people } from '../schema/people.ts'
import { attendances } from '../schema/room.ts'
import { MUST_HAVE_CHANGED, mustBeFree, type Statement, type WriteOutcome, write } from '../write.ts'
import { touchRoom } from './rooms.ts'

interface By {
  /** The clerk at the door. */
  actorId: number
  /** Epoch ms. */
  at: number
}

/** One line of presence; ids and keys are made by the caller. */
export interface NewAttendance {
  id: number
  /** Of the form that brought it, so that the same post twice is one line. */
  key: string
  way: AttendanceWay
  registrationId?: number
  personId?: number
  /** A walk-in has a row of their own among the people, so that erasing reaches them. */
  person?: { name: string; phone: string; hamletId: number | null }
  hamletId: number | null
  groupName: string
  headCount: number
  representatives: number
}

const STEPS = { registered: 'check_in', walk_in: 'walk_in', counted: 'count' } as const

/**
 * Puts down who is there, one line or all of a sheet at once. `taken` with `attendances.registration_id`: that registration is there already;
 * with `attendances.key`: this very form was recorded before; with `free`: presence is taken no more.
 */
export function recordAttendances(
  db: Db,
  sessionId: number,
  lines: readonly NewAttendance[],
  by: By,
): Promise<WriteOutcome> {
  return write(db, {
    ...by,
    changes: lines.map(({ id, way, headCount, representatives }) => ({
      subject: `attendance:${id}`,
      step: STEPS[way],
      head: 'new' as const,
      data: { session: sessionId, people: headCount, representatives },
    })),
    statements: [
      stillTaken(sessionId),
      ...lines.flatMap((line) => insertLine(db, sessionId, line, by)),
      touchRoom(db, sessionId),
    ],
  })
}

function insertLine(db: Db, sessionId: number, line: NewAttendance, { at, actorId }: By): Statement[] {
  const { person, ...row } = line
  const insert = db.insert(attendances).values({ ...row, sessionId, arrivedAt: at, recordedBy: actorId })
  return person ? [db.insert(people).values({ id: line.personId!, ...person }), insert] : [insert]
}

/** Takes a line back; it stays as one that was taken back. `taken`: a colleague did so before, or the session was concluded. */
export function recordAttendanceUndone(
  db: Db,
  { id, sessionId }: { id: number; sessionId: number },
  by: By,
): Promise<WriteOutcome> {
  return write(db, {
    ...by,
    changes: [{ subject: `attendance:${id}`, step: 'undo', head: 'latest', data: { session: sessionId } }],
    statements: [
      stillTaken(sessionId),
      mustBeFree('(select undone_at is null from attendances where id = ?)', [id]),
      db
        .update(attendances)
        .set({ undoneAt: by.at })
        .where(and(eq(attendances.id, id), isNull(attendances.undoneAt))),
      MUST_HAVE_CHANGED,
      touchRoom(db, sessionId),
    ],
  })
}

/** Not once a colleague has concluded the session, or called it off. */
function stillTaken(sessionId: number): Statement {
  return mustBeFree(
    "(select kind = 'dialogue' and state in ('announced', 'in_progress', 'held') from sessions where id = ?)",
    [sessionId],
  )
}
