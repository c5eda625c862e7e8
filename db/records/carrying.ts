import { and, count, eq, inArray, type Query, sql } from 'drizzle-orm'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import type { RegistrationState } from '../../src/domain/registration.ts'
import type { Db } from '../database.ts'
import { type Carried, isCarried, isRegistered, type WhatGoes } from '../queries/carrying.ts'
import type { RoomHeld } from '../queries/room-held.ts'
import { opinions } from '../schema/opinions.ts'
import { registrations } from '../schema/registrations.ts'
import { type Change, MUST_HAVE_CHANGED, mustBeFree, type Statement } from '../write.ts'
import { type Carrying, carriedAgenda, carriedTurns } from './carried-room.ts'
import { nextQueueNumber, placeOrWaiting } from './registrations.ts'

/** What goes from one session to another, as it was read. */
export interface Goods extends Carried {
  goes: WhatGoes
  /** Who is still to speak, of the questions and registrations that go, and who just came. */
  list: RoomHeld['list']
}

/**
 * Parts of a batch that hand the open questions and the registrations of one session over to another, which must still be announced and
 * coming. Holds only while they are those that were read: else the batch stops as `taken`, `free`, so that nobody who asked or registered in
 * the same moment stays behind untold. A question keeps its number for ever, and takes along what was prepared for it; a registration gets a new one, and a place as far as the
 * new hall goes. `newId` makes the ids of turns.
 */
export function carryingParts(db: Db, goods: Goods, ways: Carrying, newId: () => number) {
  const { questions, registered, prepared, list, goes } = goods
  const { from, to, at } = ways
  const data = { from, session: to }
  const ids = questions.map(({ id }) => id)
  const beside = [carriedAgenda(db, ids, prepared, ways), carriedTurns(db, list, ways, newId)]
  const changes: Change[] = [
    ...questions.map(
      ({ id }) => ({ subject: `opinion:${id}`, step: 'carry_over', head: 'latest', data }) as const,
    ),
    ...registered.map(
      ({ id }) => ({ subject: `registration:${id}`, step: 'carry', head: 'latest', data }) as const,
    ),
    ...beside.flatMap((part) => part.changes),
  ]
  const stillComes = mustBeFree(
    `exists (select 1 from sessions where id = ? and state = 'announced' and starts_at > ?)`,
    [to, at],
  )
  return {
    changes,
    statements: [
      stillComes,
      isAll(db.select({ n: count() }).from(opinions).where(isCarried(from, goes)), questions.length),
      isAll(db.select({ n: count() }).from(registrations).where(isRegistered(from, goes)), registered.length),
      ...questions.flatMap(({ id }) => carryQuestion(db, id, to)),
      ...registered.flatMap((one) => carryRegistration(db, one, ways)),
      ...beside.flatMap((part) => part.statements),
    ],
  }
}

/** That there are as many as were read: of those, each is checked where it is carried. */
function isAll(counting: { toSQL(): Query }, read: number): Statement {
  const { sql: counted, params } = counting.toSQL()
  return mustBeFree(`(${counted}) = ?`, [...params, read])
}

function carryQuestion(db: Db, id: number, to: number): Statement[] {
  const isOpen = and(eq(opinions.id, id), inArray(opinions.state, [...OPEN_STATES]))
  return [db.update(opinions).set({ carriedToId: to }).where(isOpen), MUST_HAVE_CHANGED]
}

/** Each takes its number and its place after those before it. Who waited may get a place, and who had one may have to wait. */
function carryRegistration(
  db: Db,
  { id, seats, seq, carriedFromId, confirmedAt }: Carried['registered'][number],
  { from, to, at }: Carrying,
): Statement[] {
  return [
    db
      .update(registrations)
      .set({
        sessionId: to,
        queueNumber: nextQueueNumber(to) as unknown as number,
        state: placeOrWaiting(to, seats) as unknown as RegistrationState,
        carriedFromId: carriedFromId ?? from,
      })
      .where(and(eq(registrations.id, id), eq(registrations.seq, seq))),
    MUST_HAVE_CHANGED,
    // Whoever was there keeps that line, and comes anew to the other session: as a guest at its door, or for a number.
    {
      sql: 'update attendances set registration_id = null where registration_id = ? and undone_at is null',
      args: [id],
    },
    { sql: 'update visits set registration_id = null where registration_id = ?', args: [id] },
    db
      .update(registrations)
      .set({
        confirmedAt: sql`case state when 'confirmed' then ${confirmedAt ?? at} end` as unknown as number,
      })
      .where(eq(registrations.id, id)),
    {
      sql: `insert into outbox (kind, subject, recipient, version, channel, created_at)
        select 'registration_carried', ?, 'person:' || people.id, ?, case when email <> '' then 'mail' else 'phone' end, ?
        from registrations join people on people.id = registrations.person_id
        where registrations.id = ? and (email <> '' or phone <> '') on conflict do nothing`,
      args: [`registration:${id}`, seq + 1, at, id],
    },
  ]
}
