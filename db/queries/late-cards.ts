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

const LATE_PAGE = 50

/** Where a late card stands in the list: decided or not, when it was said, its id. */
export type LatePlace = readonly [isDecided: number, saidAt: number, id: number]

/** Which late cards are asked for: those behind a place (null: from the first), those that begin with one, or one alone. */
export type LateAsked = { after: LatePlace | null } | { from: number } | { only: number }

/**
 * The session where `actor` is secretary of its unit, with a page of the cards that arrived after it was over, in the order in which they were said, those that wait first; else null. `next`: where
 * the next page begins; `waiting`: how many wait in all. One trip.
 */
export async function findLateCards(db: Db, actor: Actor, code: string, asked: LateAsked) {
  const isIt = recordedBy(actor, code)
  const [[row], found, [counted]] = await db.batch([
    selectSession(db, isIt),
    selectLate(db, and(isIt, isAsked(asked))!).limit(LATE_PAGE + 1),
    selectWaiting(db, isIt),
  ])
  const cards = found.slice(0, LATE_PAGE)
  const last = found.length > LATE_PAGE ? cards.at(-1)!.card : null
  const next: LatePlace | null = last && [Number(last.decision !== null), last.saidAt, last.id]
  return row && { ...row, cards, next, waiting: counted?.count ?? 0 }
}

const PLACE = sql`(${lateCards.decision} is not null, ${lateCards.saidAt}, ${lateCards.id})`

function isAsked(asked: LateAsked): SQL | undefined {
  if ('only' in asked) return eq(lateCards.id, asked.only)
  if ('from' in asked)
    return sql`${PLACE} >= (select at.decision is not null, at.said_at, at.id from late_cards at where at.id = ${asked.from})`
  const { after } = asked
  return after ? sql`${PLACE} > (${after[0]}, ${after[1]}, ${after[2]})` : undefined
}
export type LateCardLine = NonNullable<Awaited<ReturnType<typeof findLateCards>>>['cards'][number]

/** One card of such a session, with the rules for its dates. One trip. */
export async function findLateDesk(db: Db, actor: Actor, code: string, id: number) {
  const isIt = recordedBy(actor, code)
  const [[row], cards, ...rules] = await db.batch([
    selectSession(db, isIt),
    selectLate(db, and(isIt, eq(lateCards.id, id))!),
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

/** What became of it and was set apart since has its words nowhere in the room. */
const isApart = sql`coalesce(${opinions.state} = 'separate', 0)`

function selectWaiting(db: Db, isIt: SQL) {
  return db
    .select({ count: sql<number>`count(*)` })
    .from(sessions)
    .innerJoin(lateCards, eq(lateCards.sessionId, sessions.id))
    .where(and(isIt, isNull(lateCards.decision)))
}

function selectLate(db: Db, isIt: SQL) {
  const last = sql`from events where subject = 'late:' || ${lateCards.id} order by seq desc limit 1`
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
