import { eq, type SQL, sql } from 'drizzle-orm'
import type { RegistrationIntent, RegistrationState } from '../../src/domain/registration.ts'
import type { Db } from '../database.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'
import { mustBeFree, type Statement, type WriteOutcome, write } from '../write.ts'
import type { NewPerson } from './opinions.ts'

/*
 * The first two are decided inside the batch that stores them, by the rows as they stand at that moment. Both are scalars for `values` and
 * `set`; where one batch stores several registrations, each statement sees those before it. A registration that is carried to another
 * session is not among that session's rows yet: it counts itself in neither.
 */

/** `confirmed` where the hall of the session has `seats` places left, or knows no limit; else `waiting`. */
export function placeOrWaiting(sessionId: number, seats: number): SQL<RegistrationState> {
  return sql<RegistrationState>`(select case when held.capacity is null or held.capacity >= ${seats} + ${takenSeats(sessionId)} then 'confirmed' else 'waiting' end from sessions as held where held.id = ${sessionId})`
}

/** The next queue number of a session. Registrations are never deleted, and the batch holds the write lock: no number is given twice. */
export function nextQueueNumber(sessionId: number): SQL<number> {
  return sql<number>`(select coalesce(max(others.queue_number), 0) + 1 from registrations as others where others.session_id = ${sessionId})`
}

/** Places of the confirmed ones of a session. */
export function takenSeats(sessionId: number): SQL<number> {
  return sql<number>`(select coalesce(sum(others.seats), 0) from registrations as others where others.session_id = ${sessionId} and others.state = 'confirmed')`
}

/** A registration as it comes in; ids, code and hashes are made by the caller from the platform's clock and random source. */
export interface NewRegistration {
  id: number
  code: string
  sessionId: number
  personId: number
  person: NewPerson
  intent: RegistrationIntent
  about: string
  headCount: number
  seats: number
  /** Of the form that brought it; the secret link is derived from it. */
  nonce: string
  followHash: string
  contentDigest: string
  searchKey: string
  /** Epoch ms. */
  at: number
  /** The user who typed it in; null for the web. */
  actorId: number | null
}

/**
 * Records a registration with its person, its queue number, its place or its wait (both decided inside the batch), its first event and its
 * mail. `taken` with `registrations.nonce`: this very form was recorded before; with `free`: the session takes none any more.
 */
export function recordRegistration(
  db: Db,
  registration: NewRegistration,
  also: Statement[] = [],
): Promise<WriteOutcome> {
  const { person, at, actorId, ...fields } = registration
  const { id, code, personId, sessionId, seats } = fields
  return write(db, {
    at,
    actorId,
    changes: [
      {
        subject: `registration:${id}`,
        step: 'register',
        head: 'new',
        data: { code, session: sessionId, seats },
      },
    ],
    statements: [
      stillTakes(sessionId, registration),
      db.insert(people).values({ id: personId, ...person }),
      db.insert(registrations).values({
        ...fields,
        state: placeOrWaiting(sessionId, seats) as unknown as RegistrationState,
        queueNumber: nextQueueNumber(sessionId) as unknown as number,
        recordedBy: actorId,
        createdAt: at,
        seq: 0,
        headHash: '',
        updatedAt: at,
      }),
      db
        .update(registrations)
        .set({ confirmedAt: at })
        .where(sql`${eq(registrations.id, id)} and ${eq(registrations.state, 'confirmed')}`),
      ...(person.email ? [mailOfPlace(id, personId, at)] : []),
      ...also,
    ],
    batch: `register-${id}-${code}`,
  })
}

/** Residents register until it begins, the office for whoever stands at the door too. */
function stillTakes(sessionId: number, { at, actorId }: Pick<NewRegistration, 'at' | 'actorId'>): Statement {
  const open =
    actorId === null
      ? "state = 'announced' and starts_at > ?"
      : "state in ('announced', 'in_progress') and ? > 0"
  return mustBeFree(`(select registers = 1 and ${open} from sessions where id = ?)`, [at, sessionId])
}

/** Which of the two is told is known inside the batch alone. */
function mailOfPlace(id: number, personId: number, at: number): Statement {
  return {
    sql: `insert into outbox (kind, subject, recipient, version, channel, created_at)
      select case state when 'confirmed' then 'registered' else 'registration_waits' end, ?, ?, 1, 'mail', ?
      from registrations where id = ?`,
    args: [`registration:${id}`, `person:${personId}`, at, id],
  }
}
