import { eq } from 'drizzle-orm'
import type { Deadline } from '../../src/domain/deadline.ts'
import type { Db } from '../database.ts'
import { petitions } from '../schema/handling.ts'
import { opinions } from '../schema/opinions.ts'
import { type Change, type Statement, type WriteOutcome, write } from '../write.ts'
import { dueSet } from './due-columns.ts'
import { mailToPerson } from './mail.ts'
import { type NewOpinion, receiving } from './opinions.ts'
import { namings } from './separations.ts'

/** What is known of the paper beside what it says. Days `YYYY-MM-DD`. */
export interface NewPetition {
  id: number
  arrivedBy: 'post' | 'hand'
  arrivedOn: string
  writtenOn: string | null
  signers: number
  enclosures: string
}

/** A denunciation: who alone may read it, and the term of its own law. */
export interface Apart {
  readers: { userIds: number[]; namedBy: number }
  due: Deadline
}

/**
 * Records a letter with its sender. A denunciation (`apart`) is separate from its first moment on: it stands in no list, no search and no mail at any time. `taken` as
 * `recordOpinion`.
 */
export function recordPetition(
  db: Db,
  opinion: NewOpinion,
  petition: NewPetition,
  apart: Apart | null,
): Promise<WriteOutcome> {
  const { id, code, personId, person, receivedAt, actorId } = opinion
  const { change, statements } = receiving(db, opinion)
  const separated = apart ? separating(db, opinion, apart) : null
  const recipient = { id: personId, email: person.email, phone: '' }
  return write(db, {
    at: receivedAt,
    actorId,
    changes: [change, ...(separated ? [separated.change] : [])],
    statements: [
      ...statements,
      db.insert(petitions).values({ ...petition, opinionId: id }),
      ...(separated?.statements ?? []),
    ],
    mail: apart ? [] : mailToPerson('receipt', change.subject, recipient, 1),
    batch: `receive-${id}-${code}`,
  })
}

function separating(
  db: Db,
  opinion: NewOpinion,
  { readers, due }: Apart,
): { change: Change; statements: Statement[] } {
  const { id, receivedAt } = opinion
  const named = readers.userIds.join(',')
  return {
    change: {
      subject: `opinion:${id}`,
      step: 'separate',
      // Follows its receipt in the same batch.
      head: 'new',
      data: { from: 'received', to: 'separate', readers: named, due: due.on, rule: due.rule },
    },
    statements: [
      db
        .update(opinions)
        .set({ state: 'separate', ...dueSet(due) })
        .where(eq(opinions.id, id)),
      ...namings(opinion, readers, receivedAt),
    ],
  }
}
