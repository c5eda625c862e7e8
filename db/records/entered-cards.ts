import type { RoomOutcome } from '../../src/domain/room.ts'
import type { Db } from '../database.ts'
import { insertRows } from '../row-statements.ts'
import { answers } from '../schema/answers.ts'
import { captures, roomOutcomes } from '../schema/captures.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { type Change, type Statement, type WriteOutcome, write } from '../write.ts'
import { opinionRow } from './opinion-row.ts'
import { type NewOpinion, receivedChange } from './opinions.ts'
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
  const rows = enteredRows(cards, { sessionId, at, actorId })
  return write(db, {
    at,
    actorId,
    changes: [...changes, ...cards.flatMap(changesOf)],
    statements: [
      ...guards,
      ...insertRows(people, rows.people),
      ...insertRows(opinions, rows.opinions, { number: numbersFrom(sessionId) }),
      ...insertRows(captures, rows.captures),
      ...insertRows(answers, rows.answers),
      ...insertRows(roomOutcomes, rows.outcomes),
      touchRoom(db, sessionId),
      ...statements,
    ],
    batch,
  })
}

/** The next numbers of the session in the order of the list. The batch holds the write lock: no number is given twice. */
const numbersFrom = (sessionId: number) => ({
  sql: '(select coalesce(max(number), 0) from opinions where session_id = ?) + key + 1',
  args: [sessionId],
})

/** The rows of all cards, by table: a thousand cards are a few statements. */
function enteredRows(
  cards: readonly Entered[],
  { sessionId, at, actorId }: { sessionId: number; at: number; actorId: number },
) {
  const version = { version: 1, form: 'oral' as const, writtenBy: actorId, writtenAt: at }
  return {
    people: cards.map(({ opinion: { personId, person } }) => ({ id: personId, ...person })),
    opinions: cards.map(({ opinion }) => opinionRow(opinion)),
    captures: cards.map(({ opinion: { id: opinionId }, saidAt }) => ({ opinionId, sessionId, saidAt })),
    answers: cards.flatMap(({ opinion: { id: opinionId }, answer }) =>
      answer ? [{ id: answer.id, opinionId, text: answer.text, signerId: answer.leaderId, ...version }] : [],
    ),
    outcomes: cards.flatMap(({ opinion: { id: opinionId }, outcome }) =>
      outcome ? [{ ...outcome, opinionId, sessionId, setBy: actorId, setAt: at }] : [],
    ),
  }
}

/** Received, what was answered, what it came to: each a step of the card's own history. */
function changesOf({ opinion, answer, outcome }: Entered): Change[] {
  const change = receivedChange(opinion)
  const stays = { subject: change.subject, head: 'new', data: { from: 'received', to: 'received' } } as const
  const changes: Change[] = [change]
  if (answer) {
    const said = { ...stays.data, answer: answer.id, leader: answer.leaderId }
    changes.push({ ...stays, step: 'note_oral_answer', data: said })
  }
  if (outcome) {
    const { outcome: is, agencyId: agency, dueOn: due, leaderId: leader } = outcome
    changes.push({ ...stays, step: 'set_outcome', data: { ...stays.data, outcome: is, leader, agency, due } })
  }
  return changes
}
