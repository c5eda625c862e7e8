import { and, asc, eq, inArray, isNull, notExists, type SQL, sql } from 'drizzle-orm'
import { OPEN_STATES } from '../../src/domain/opinion.ts'
import type { Db } from '../database.ts'
import { hamlets } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'
import { attendances, turns } from '../schema/room.ts'
import { sessions } from '../schema/sessions.ts'
import { heldForSession } from './held-for.ts'
import { isOnBoard } from './visibility.ts'

/** Somebody who registered to speak and is not on the list; `isThere`: was checked in. */
export type Registered = Awaited<ReturnType<typeof selectRegistered>>[number]
/** A question sent in advance whose asker is not on the list. */
export type Asked = Awaited<ReturnType<typeof selectAsked>>[number]

/** An opinion that may stand on the projector. */
export type Showable = Awaited<ReturnType<typeof selectShowable>>[number]

/** Whom the list may take from the registrations, in the order of their numbers. */
export function selectRegistered(db: Db, isIt: SQL) {
  const onList = db.select({ id: turns.id }).from(turns)
  return db
    .select({
      id: registrations.id,
      queueNumber: registrations.queueNumber,
      personId: registrations.personId,
      name: people.name,
      hamletId: people.hamletId,
      hamlet: hamlets.name,
      isThere: sql`${attendances.id} is not null`.mapWith(Boolean),
    })
    .from(sessions)
    .innerJoin(registrations, eq(registrations.sessionId, sessions.id))
    .innerJoin(people, eq(people.id, registrations.personId))
    .leftJoin(hamlets, eq(hamlets.id, people.hamletId))
    .leftJoin(
      attendances,
      and(eq(attendances.registrationId, registrations.id), isNull(attendances.undoneAt)),
    )
    .where(
      and(
        isIt,
        eq(registrations.state, 'confirmed'),
        eq(registrations.intent, 'speak'),
        notExists(
          onList.where(and(eq(turns.registrationId, registrations.id), eq(turns.sessionId, sessions.id))),
        ),
      ),
    )
    .orderBy(asc(registrations.queueNumber))
}

/** Whose question the list may take, as long as it is on the line. */
export function selectAsked(db: Db, isIt: SQL) {
  const onList = db.select({ id: turns.id }).from(turns)
  return db
    .select({
      id: opinions.id,
      code: opinions.code,
      number: opinions.number,
      topic: opinions.topic,
      personId: opinions.personId,
      name: people.name,
      hamletId: opinions.hamletId,
    })
    .from(sessions)
    .innerJoin(opinions, heldForSession(sessions.id))
    .innerJoin(people, eq(people.id, opinions.personId))
    .where(
      and(
        isIt,
        inArray(opinions.source, ['advance_web', 'advance_paper']),
        inArray(opinions.state, [...OPEN_STATES]),
        notExists(onList.where(and(eq(turns.opinionId, opinions.id), eq(turns.sessionId, sessions.id)))),
      ),
    )
    .orderBy(asc(opinions.number))
}

/** What of a session a hall may read: its opinions that stand on the public board, in the order of their numbers. */
export function selectShowable(db: Db, isIt: SQL) {
  return db
    .select({ id: opinions.id, code: opinions.code, number: opinions.number, text: opinions.publicText })
    .from(sessions)
    .innerJoin(opinions, heldForSession(sessions.id))
    .where(and(isIt, isOnBoard))
    .orderBy(asc(opinions.number))
}
