import { sql } from 'drizzle-orm'
import type { TurnSource } from '../../src/domain/room.ts'
import type { Db } from '../database.ts'
import { people } from '../schema/people.ts'
import { turns } from '../schema/room.ts'
import { type Statement, type WriteOutcome, write } from '../write.ts'
import { touchRoom } from './rooms.ts'

export interface By {
  actorId: number
  /** Epoch ms. */
  at: number
}

/** Somebody who comes onto the list, at its end. */
export interface NewTurn {
  id: number
  /** What makes them one however often they are sent: `registrationKey`, `questionKey`, or the key of a form. */
  key: string
  source: TurnSource
  personId: number
  /** A new person, who comes with the turn. */
  person?: { name: string }
  hamletId: number | null
  groupName?: string
  registrationId?: number
  opinionId?: number
  showName?: boolean
}

/** One registration, one turn at a session. */
export const registrationKey = (sessionId: number, id: number) => `registration-${id}-${sessionId}`
/** One question, one turn at a session. */
export const questionKey = (sessionId: number, id: number) => `question-${id}-${sessionId}`

/** Puts them at the end of the list in their order, all or nobody. `taken`, `turns.key`: one of them was on it already. */
export function recordTurns(
  db: Db,
  sessionId: number,
  added: readonly NewTurn[],
  by: By,
): Promise<WriteOutcome> {
  return write(db, {
    ...by,
    changes: added.map(({ id, source }) => ({
      subject: `turn:${id}`,
      step: 'add',
      head: 'new',
      data: { session: sessionId, source },
    })),
    statements: [...added.flatMap((turn) => adding(db, sessionId, turn, by)), touchRoom(db, sessionId)],
  })
}

/** The rows of one turn, for a batch that may hold more. */
export function adding(
  db: Db,
  sessionId: number,
  { person, ...turn }: NewTurn,
  { actorId, at }: By,
): Statement[] {
  const newcomer = person && { id: turn.personId, hamletId: turn.hamletId, ...person }
  return [
    ...(newcomer ? [db.insert(people).values(newcomer)] : []),
    db.insert(turns).values({
      ...turn,
      sessionId,
      position: atTheEnd(sessionId),
      state: 'waiting',
      addedBy: actorId,
      addedAt: at,
    }),
  ]
}

/** After everybody who was ever on the list; the batch holds the write lock. */
export function atTheEnd(sessionId: number): number {
  return sql`(select coalesce(max(position), 0) + 1 from turns where session_id = ${sessionId})` as unknown as number
}
