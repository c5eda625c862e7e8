import { and, eq, isNull } from 'drizzle-orm'
import type { Move } from '../../src/domain/lifecycle.ts'
import type { Head } from '../chain.ts'
import type { Db } from '../database.ts'
import type { EventData } from '../schema/ledger.ts'
import { erasures } from '../schema/voice.ts'
import { type Change, type Statement, type WriteOutcome, write } from '../write.ts'
import { erasingOpinion, erasingPerson, erasingRegistration, stillHeld } from './erased-data.ts'
import { erasingRoomTraces } from './erased-room.ts'
import { mailToAsker, recordMove, recordMoves, type Seen } from './moves.ts'

/** An opinion whose person is to be forgotten; `phone` and `email` are theirs. */
export interface Erasable extends Seen {
  state: string
  personId: number
  person: { phone: string; email: string }
}

/** A registration whose person is to be forgotten. */
export interface ErasableRegistration {
  id: number
  code: string
  personId: number
  head: Head
}

/** Why and how far data go: files that the asker sent go with a request, and stay with the case where a term ran out. `fileReason` stands where they were. */
export interface Erasing {
  files: { fileReason: string } | null
  /** Who has it done where no person does: the clock or an operator. */
  by?: 'office' | 'command'
}

/** Notes that somebody asks for their data to be erased, and tells them when they will have their answer. Of what is kept apart nobody is told anything. */
export function recordErasureRequest(
  db: Db,
  opinion: Erasable,
  request: { id: number; replyOn: string; replyRule: string },
  move: Move,
): Promise<WriteOutcome> {
  const row = { ...request, opinionId: opinion.id, personId: opinion.personId }
  return recordMove(db, opinion, move, {
    statements: [
      db.insert(erasures).values({ ...row, recordedBy: move.actorId, requestedAt: move.at }),
      stillHeld([opinion.personId]),
    ],
    data: { erasure: request.id, reply_on: request.replyOn },
    // Who left a phone alone reads it on the page: nobody has to call for that.
    mail:
      opinion.state !== 'separate' && opinion.person.email
        ? mailToAsker('erasure_received', opinion, opinion.person)
        : [],
  })
}

/** Answers a request with a reason for keeping the data; the asker is told. */
export function recordKept(db: Db, opinion: Erasable, reason: string, move: Move): Promise<WriteOutcome> {
  return recordMove(db, opinion, move, {
    statements: [closing(db, opinion.personId, move, 'kept', reason)],
    data: { outcome: 'kept' },
    mail: opinion.state === 'separate' ? [] : mailToAsker('erasure_kept', opinion, opinion.person),
  })
}

/**
 * Takes out name and contact data of whoever stands behind these opinions and registrations, all of them in one batch or none: what they asked, what was done and the
 * history stay. Requests of theirs that run are answered by it. `taken`: somebody erased them meanwhile.
 */
export function recordErasure(
  db: Db,
  opinions: readonly { opinion: Erasable; move: Move }[],
  registrations: readonly ErasableRegistration[],
  { files, by }: Erasing,
  { at, actorId }: { at: number; actorId: number | null },
): Promise<WriteOutcome> {
  const data: EventData = by ? { by } : {}
  const changes: Change[] = registrations.map(({ id, head }) => ({
    subject: `registration:${id}`,
    step: 'erase',
    head,
    data,
  }))
  const statements: Statement[] = registrations.flatMap((registration) => [
    stillHeld([registration.personId]),
    ...erasingPerson(db, registration.personId, at),
    ...erasingRegistration(db, registration),
  ])
  const [first, ...rest] = opinions.map(({ opinion, move }) => ({
    opinion,
    move,
    beside: {
      statements: [
        stillHeld([opinion.personId]),
        ...erasingOpinion(db, opinion, at, files),
        ...erasingRoomTraces(db, opinion.id, at),
        ...erasingPerson(db, opinion.personId, at),
        closing(db, opinion.personId, move, 'erased', ''),
      ],
      data,
    },
  }))
  if (!first) return write(db, { at, actorId, changes, statements })
  const beside = { ...first.beside, changes, statements: [...first.beside.statements, ...statements] }
  return recordMoves(db, [{ ...first, beside }, ...rest])
}

/** Ends what a person asked for and was not answered. */
function closing(
  db: Db,
  personId: number,
  { at, actorId }: Move,
  outcome: 'erased' | 'kept',
  reason: string,
): Statement {
  return db
    .update(erasures)
    .set({ decidedAt: at, decidedBy: actorId, outcome, reason })
    .where(and(eq(erasures.personId, personId), isNull(erasures.decidedAt)))
}
