import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import type { EventData } from '../schema/ledger.ts'
import { people } from '../schema/people.ts'
import { visits } from '../schema/reception.ts'
import {
  type Change,
  MUST_HAVE_CHANGED,
  mustBeFree,
  type Statement,
  type WriteOutcome,
  write,
} from '../write.ts'
import type { Seen } from './moves.ts'
import type { NewPerson } from './opinions.ts'
import { touchRoom } from './rooms.ts'

/** Who takes a number. Ids and key come from the caller's platform and form. */
export interface NewVisit {
  id: number
  key: string
  sessionId: number
  personId: number
  hamletId: number | null
  groupName: string
  headCount: number
  representatives: number
  recordedBy: number
  /** Epoch ms. */
  at: number
}

/** Where somebody comes from: the door, or a registration, whose person they are. */
export type Coming = { person: NewPerson } | { registrationId: number }

/**
 * Records that somebody came, under the next queue number of the session. `taken` with `visits.key`: this very form was recorded before; with `free`: the session is over,
 * or this registration has its number.
 */
export function recordVisit(db: Db, visit: NewVisit, coming: Coming): Promise<WriteOutcome> {
  const { at, ...fields } = visit
  const { id, sessionId, personId, recordedBy } = fields
  const registrationId = 'registrationId' in coming ? coming.registrationId : null
  const number = sql<number>`(select coalesce(max(others.number), 0) + 1 from visits as others where others.session_id = ${sessionId})`
  return write(db, {
    at,
    actorId: recordedBy,
    changes: [
      {
        subject: `visit:${id}`,
        step: 'arrive',
        head: 'new',
        data: { session: sessionId, people: visit.headCount, registration: registrationId },
      },
    ],
    statements: [
      takesVisits(sessionId),
      ...('person' in coming
        ? [db.insert(people).values({ id: personId, ...coming.person })]
        : [comesOnce(coming.registrationId)]),
      db.insert(visits).values({
        ...fields,
        registrationId,
        number: number as unknown as number,
        state: 'waiting',
        arrivedAt: at,
        seq: 0,
        headHash: '',
        updatedAt: at,
      }),
      touchRoom(db, sessionId),
    ],
    batch: `visit-${id}-${visit.key}`,
  })
}

/** Stops the batch unless the desk of this session is open. */
function takesVisits(sessionId: number): Statement {
  return mustBeFree(
    "exists (select 1 from sessions where id = ? and kind = 'reception' and state in ('announced', 'in_progress'))",
    [sessionId],
  )
}

function comesOnce(registrationId: number): Statement {
  return mustBeFree(
    `exists (select 1 from registrations where id = ? and state <> 'cancelled')
      and not exists (select 1 from visits where registration_id = ?)`,
    [registrationId, registrationId],
  )
}

/** What a page saw of a visit. */
export type SeenVisit = Seen & { sessionId: number }

/** A step of a visit: what it stores, and what goes into its event: codes and numbers, never words. */
export interface VisitMove {
  step: string
  set: Partial<typeof visits.$inferInsert>
  data?: EventData
  actorId: number
  /** Epoch ms. */
  at: number
}

/** Records one step of a visit; `also` goes into the same batch. `stale`: somebody moved it first. */
export function recordVisitStep(
  db: Db,
  visit: SeenVisit,
  move: VisitMove,
  also: Statement[] = [],
): Promise<WriteOutcome> {
  const { change, statements } = visitStep(db, visit, move)
  return write(db, {
    at: move.at,
    actorId: move.actorId,
    changes: [change],
    statements: [...statements, ...also],
  })
}

/** The event and the rows of such a step, for a batch that holds more. */
export function visitStep(
  db: Db,
  { id, sessionId, seq, headHash }: SeenVisit,
  { step, set, data, actorId }: VisitMove,
): { change: Change; statements: Statement[] } {
  return {
    change: { subject: `visit:${id}`, step, head: { seq, hash: headHash }, data, actorId },
    statements: [
      takesVisits(sessionId),
      db
        .update(visits)
        .set({ ...set, id })
        .where(and(eq(visits.id, id), eq(visits.seq, seq))),
      MUST_HAVE_CHANGED,
      touchRoom(db, sessionId),
    ],
  }
}
