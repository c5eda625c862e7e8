import type { Move } from '../../src/domain/lifecycle.ts'
import type { Outcome } from '../../src/domain/spot-answer.ts'
import type { Db } from '../database.ts'
import { roomOutcomes } from '../schema/captures.ts'
import type { EventData } from '../schema/ledger.ts'
import type { Statement, WriteOutcome } from '../write.ts'
import { type Beside, recordMoves, type Seen } from './moves.ts'
import { type NewOralAnswer, oralAnswerBeside } from './oral-answers.ts'
import { touchRoom } from './rooms.ts'

/** What was said of a card: an answer, an outcome, or both. */
export interface Spot {
  sessionId: number
  note: { move: Move; answer: NewOralAnswer } | null
  setting: { move: Move; outcome: Outcome } | null
  /** The key of the entry that brought it: it counts once. */
  key: string | null
}

/** Notes the answer and what the matter came to, in one batch; an earlier outcome stays in the history alone. */
export function recordSpot(db: Db, opinion: Seen, spot: Spot): Promise<WriteOutcome> {
  const { sessionId, note, setting, key } = spot
  const keyed = (beside: Beside): Beside => (key ? { ...beside, data: { ...beside.data, key } } : beside)
  const moves = []
  if (note) moves.push({ opinion, move: note.move, beside: keyed(oralAnswerBeside(db, opinion, note)) })
  if (setting) {
    const { move, outcome } = setting
    const statements = [outcomeStatement(db, opinion.id, sessionId, move, outcome)]
    moves.push({ opinion, move, beside: keyed({ statements, data: outcomeData(outcome) }) })
  }
  if (moves[0]) moves[0].beside.statements = [...(moves[0].beside.statements ?? []), touchRoom(db, sessionId)]
  return recordMoves(db, moves)
}

function outcomeStatement(
  db: Db,
  opinionId: number,
  sessionId: number,
  { at, actorId }: Move,
  outcome: Outcome,
): Statement {
  const row = { ...outcome, sessionId, setBy: actorId!, setAt: at }
  return db
    .insert(roomOutcomes)
    .values({ opinionId, ...row })
    .onConflictDoUpdate({ target: roomOutcomes.opinionId, set: row })
}

function outcomeData({ outcome, leaderId, agencyId, dueOn }: Outcome): EventData {
  return { outcome, leader: leaderId, agency: agencyId, due: dueOn }
}
