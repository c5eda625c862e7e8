import type { RoomOutcome } from '../../src/domain/room.ts'
import type { Db } from '../database.ts'
import { answers } from '../schema/answers.ts'
import { roomOutcomes } from '../schema/captures.ts'
import { type Change, type Statement, type WriteOutcome, write } from '../write.ts'
import { captureStatement } from './captures.ts'
import { type NewOpinion, receiving } from './opinions.ts'
import { touchRoom } from './rooms.ts'

/** A card entered after its meeting, with what was answered on the spot and what it came to. */
export interface Entered {
  opinion: NewOpinion
  /** Epoch ms. */
  saidAt: number
  answer: { id: number; text: string; leaderId: number } | null
  outcome: {
    outcome: RoomOutcome
    leaderId: number | null
    agencyId: number | null
    dueOn: string | null
    reason: string
  } | null
}

interface Writing {
  sessionId: number
  at: number
  actorId: number
  /** Stands before everything else of the batch: stops it where the session moved on. */
  guards: Statement[]
  /** Of what else moves with them. */
  changes?: Change[]
  statements?: Statement[]
  batch?: string
}

/** Records the cards with their answers and outcomes under the next numbers of the session, in their order: all of them or none. `taken`: a key, a code, or what a guard asks for. */
export function recordEntered(
  db: Db,
  cards: readonly Entered[],
  { sessionId, at, actorId, guards, changes = [], statements = [], batch }: Writing,
): Promise<WriteOutcome> {
  const parts = cards.map((card) => entering(db, card, { sessionId, at, actorId }))
  return write(db, {
    at,
    actorId,
    changes: [...changes, ...parts.flatMap((part) => part.changes)],
    statements: [
      ...guards,
      ...parts.flatMap((part) => part.statements),
      touchRoom(db, sessionId),
      ...statements,
    ],
    batch,
  })
}

/** Events and rows of one card: received, what was answered, what it came to; each a step of its own history. */
function entering(
  db: Db,
  { opinion, saidAt, answer, outcome }: Entered,
  { sessionId, at, actorId }: { sessionId: number; at: number; actorId: number },
): { changes: Change[]; statements: Statement[] } {
  const { change, statements } = receiving(db, opinion)
  const stays = { subject: change.subject, head: 'new', data: { from: 'received', to: 'received' } } as const
  const capture = { turnId: null, device: '', deviceSeq: 0, groupName: '' }
  const changes: Change[] = [change]
  statements.push(captureStatement(db, { opinionId: opinion.id, sessionId, saidAt, ...capture }))
  if (answer) {
    const { id, text, leaderId: signerId } = answer
    const version = { version: 1, form: 'oral' as const, writtenBy: actorId, writtenAt: at }
    statements.push(db.insert(answers).values({ id, opinionId: opinion.id, text, signerId, ...version }))
    const said = { ...stays.data, answer: id, leader: signerId }
    changes.push({ ...stays, step: 'note_oral_answer', data: said })
  }
  if (outcome) {
    const row = { ...outcome, opinionId: opinion.id, sessionId, setBy: actorId, setAt: at }
    statements.push(db.insert(roomOutcomes).values(row))
    const { outcome: is, agencyId: agency, dueOn: due, leaderId: leader } = outcome
    changes.push({ ...stays, step: 'set_outcome', data: { ...stays.data, outcome: is, leader, agency, due } })
  }
  return { changes, statements }
}
