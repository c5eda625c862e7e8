import type { Db } from '../database.ts'
import { lateCards } from '../schema/captures.ts'
import { people } from '../schema/people.ts'
import { type WriteOutcome, write } from '../write.ts'
import { sessionStands } from './captures.ts'
import type { NewPerson } from './opinions.ts'
import { touchRoom } from './rooms.ts'

type LateCardRow = typeof lateCards.$inferInsert

/** A card that arrives after its session was over, whole. */
export interface NewLateCard
  extends Pick<
    LateCardRow,
    | 'id'
    | 'sessionId'
    | 'key'
    | 'personId'
    | 'kind'
    | 'topic'
    | 'text'
    | 'saidAt'
    | 'arrivedAt'
    | 'recordedBy'
  > {
  person: NewPerson
  device: string
  deviceSeq: number
  groupName: string
}

/** Keeps a card that came too late for the secretary to decide. `taken`: it came before, or the session was opened again meanwhile. */
export function recordLateCard(db: Db, { person, ...card }: NewLateCard): Promise<WriteOutcome> {
  const { id, sessionId, key, personId, arrivedAt, recordedBy } = card
  return write(db, {
    at: arrivedAt,
    actorId: recordedBy,
    changes: [{ subject: `late:${id}`, step: 'arrive', head: 'new', data: { session: sessionId } }],
    statements: [
      sessionStands(sessionId, key, 'late'),
      db.insert(people).values({ id: personId, ...person }),
      db.insert(lateCards).values(card),
      touchRoom(db, sessionId),
    ],
    batch: `late-${id}`,
  })
}
