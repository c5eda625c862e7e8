import { and, asc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { type Actor, unitsAs } from '../../src/domain/actor.ts'
import type { Db } from '../database.ts'
import { lateCards } from '../schema/captures.ts'
import { hamlets, units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people, users } from '../schema/people.ts'
import { sessions } from '../schema/sessions.ts'
import { rulebookOf, rulebookReads } from './calendars.ts'
import { recordedBy } from './capture-desk.ts'

const decider = alias(users, 'decider')

/** The session where `actor` is secretary of its unit, with the cards that arrived after it was over, in the order in which they were said; else null. One trip. */
export async function findLateCards(db: Db, actor: Actor, code: string) {
  const isIt = recordedBy(actor, code)
  const [[row], cards] = await db.batch([selectSession(db, isIt), selectLate(db, isIt)])
  return row ? { ...row, cards } : null
}
export type LateCardLine = NonNullable<Awaited<ReturnType<typeof findLateCards>>>['cards'][number]

/** The same, with the rules for the dates of the one that is taken. One trip. */
export async function findLateDesk(db: Db, actor: Actor, code: string) {
  const isIt = recordedBy(actor, code)
  const [[row], cards, ...rules] = await db.batch([
    selectSession(db, isIt),
    selectLate(db, isIt),
    ...rulebookReads(db),
  ])
  return row ? { ...row, cards, rulebook: rulebookOf(rules) } : null
}

/** Cards that wait for their decision in the units where `actor` is secretary, by session: a query for a batch. */
export function countLateCards(db: Db, actor: Actor) {
  return db
    .select({ code: sessions.code, theme: sessions.theme, count: sql<number>`count(*)` })
    .from(lateCards)
    .innerJoin(sessions, eq(sessions.id, lateCards.sessionId))
    .where(and(isNull(lateCards.decision), inArray(sessions.unitId, unitsAs(actor, 'secretary'))))
    .groupBy(sessions.id)
    .orderBy(asc(sessions.startsAt))
}

function selectSession(db: Db, isIt: SQL) {
  return db
    .select({ session: sessions, unit: units })
    .from(sessions)
    .innerJoin(units, eq(units.id, sessions.unitId))
    .where(isIt)
}

function selectLate(db: Db, isIt: SQL) {
  const last = sql`from events where subject = 'late:' || ${lateCards.id} order by seq desc limit 1`
  // What became of it and was set apart since has its words nowhere in the room.
  const isApart = sql`coalesce(${opinions.state} = 'separate', 0)`
  return db
    .select({
      card: lateCards,
      name: people.name,
      phone: people.phone,
      address: people.address,
      hamletId: people.hamletId,
      hamlet: hamlets.name,
      recorder: users.name,
      decider: decider.name,
      opinion: opinions.code,
      number: opinions.number,
      seq: sql<number>`(select seq ${last})`,
      hash: sql<string>`(select hash ${last})`,
    })
    .from(sessions)
    .innerJoin(lateCards, eq(lateCards.sessionId, sessions.id))
    .innerJoin(people, eq(people.id, lateCards.personId))
    .innerJoin(users, eq(users.id, lateCards.recordedBy))
    .leftJoin(hamlets, eq(hamlets.id, people.hamletId))
    .leftJoin(decider, eq(decider.id, lateCards.decidedBy))
    .leftJoin(opinions, eq(opinions.id, lateCards.opinionId))
    .where(and(isIt, sql`not ${isApart}`))
    .orderBy(asc(isNotNull(lateCards.decision)), asc(lateCards.saidAt), asc(lateCards.id))
}
