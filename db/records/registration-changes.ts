import { and, eq } from 'drizzle-orm'
import { movesUp } from '../../src/domain/registration.ts'
import type { Db } from '../database.ts'
import type { EventData } from '../schema/ledger.ts'
import { registrations } from '../schema/registrations.ts'
import { BusyError, type Mail, MUST_HAVE_CHANGED, type WriteOutcome, write } from '../write.ts'
import { mailToPerson } from './mail.ts'
import { findWaitingList, movingUp, type Registered, type WaitingList } from './moving-up.ts'

interface By {
  /** The user; null for whoever holds the slip. */
  actorId: number | null
  /** Epoch ms. */
  at: number
}

export type RegistrationChange =
  | { ok: true }
  /** It was cancelled before, or is no registration of this session. */
  | { ok: false; why: 'gone' }

/** How often a list that others change at the same moment is read anew. */
const TRIES = 20

/**
 * Cancels a registration and gives its places on, in one batch: to whoever waits and fits, in the order of the queue. Of any number of
 * cancellations at once none gives a place twice. Who cancels by the web sees it on the slip; who left an address gets mail.
 */
export function recordRegistrationCancellation(
  db: Db,
  { id, sessionId }: { id: number; sessionId: number },
  by: By,
): Promise<RegistrationChange> {
  return change(db, { id, sessionId }, by, (own) => ({
    step: 'cancel',
    freed: own.seats,
    set: { state: 'cancelled', cancelledAt: by.at },
    data: { from: own.state },
    mail: own.person.email
      ? mailToPerson('registration_cancelled', `registration:${id}`, own.person, own.seq + 1)
      : [],
  }))
}

/** Lets fewer people come than were registered; places that are freed so are given on. `seats` never more than before: else nothing is stored. */
export function recordFewerPeople(
  db: Db,
  { id, sessionId }: { id: number; sessionId: number },
  { headCount, seats }: { headCount: number; seats: number },
  by: By,
): Promise<RegistrationChange> {
  return change(db, { id, sessionId }, by, (own) =>
    seats > own.seats
      ? null
      : { step: 'shrink', freed: own.seats - seats, set: { headCount, seats }, data: { seats }, mail: [] },
  )
}

interface Decided {
  step: string
  /** Places that it gives back, where it had them. */
  freed: number
  set: Partial<typeof registrations.$inferInsert>
  data: EventData
  mail: Mail[]
}

async function change(
  db: Db,
  { id, sessionId }: { id: number; sessionId: number },
  by: By,
  decide: (own: Registered) => Decided | null,
): Promise<RegistrationChange> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const list = await findWaitingList(db, sessionId, id)
    const decided = list?.own && list.own.state !== 'cancelled' ? decide(list.own) : null
    if (!list?.own || !decided) return { ok: false, why: 'gone' }
    const outcome = await store(db, sessionId, list, list.own, decided, by)
    if (outcome.ok) return { ok: true }
    // Somebody else registered or cancelled in between: with a little disorder between the rivals, from a new reading.
    await new Promise((done) => setTimeout(done, Math.random() * 10 * attempt))
  }
  throw new BusyError('the waiting list kept changing')
}

function store(
  db: Db,
  sessionId: number,
  list: WaitingList,
  own: Registered,
  { step, freed, set, data, mail }: Decided,
  by: By,
): Promise<WriteOutcome> {
  const { capacity, taken } = list.hall
  const ups = movingUp(db, sessionId, {
    ...list,
    waiting: movesUp(list.session, by.at) ? waitingAfter(list, own, set) : [],
    capacityBefore: capacity,
    hall: { capacity, taken: own.state === 'confirmed' ? taken - freed : taken },
    at: by.at,
  })
  return write(db, {
    ...by,
    changes: [
      { subject: `registration:${own.id}`, step, head: { seq: own.seq, hash: own.headHash }, data },
      ...ups.changes,
    ],
    statements: [
      ...ups.before,
      db
        .update(registrations)
        .set(set)
        .where(and(eq(registrations.id, own.id), eq(registrations.seq, own.seq))),
      MUST_HAVE_CHANGED,
      ...ups.after,
    ],
    mail: [...mail, ...ups.mail],
  })
}

/** The list as this change leaves it: without whoever cancels, and with the smaller group where that waits itself. */
function waitingAfter({ waiting }: WaitingList, own: Registered, set: Decided['set']): Registered[] {
  if (set.state === 'cancelled') return waiting.filter(({ id }) => id !== own.id)
  return waiting.map((one) => (one.id === own.id ? { ...one, seats: set.seats ?? one.seats } : one))
}
