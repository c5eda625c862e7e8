import { and, desc, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import { isPerson, personWords, phoneEnding } from '../../src/domain/person-search.ts'
import type { Db } from '../database.ts'
import { hamlets } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'
import { sessions } from '../schema/sessions.ts'

/** So many rows at most are shown of each; of opinions more are looked at, since the index holds what people wrote as well. */
export const MOST_FOUND = 50
const MOST_LOOKED_AT = 500

const PERSON = {
  name: people.name,
  phone: people.phone,
  email: people.email,
  place: sql<string>`coalesce(${hamlets.name}, ${people.address})`,
}

/**
 * Opinions and registrations of these units whose person, or whose code, is what was typed, or whose phone ends with it; the newest first. `receiptHash` stands for a receipt code that was typed.
 * Nothing of what is separate, nobody who was erased. One trip.
 */
export async function findPeople(db: Db, units: readonly number[], q: string, receiptHash: string | null) {
  const words = personWords(q)
  const match = words.map((word) => `"${word}"`).join(' ')
  const ending = phoneEnding(q)
  const isReachedAt = ending
    ? sql`${people.id} in (select id from people as reached where reached.phone like ${`%${ending}`})`
    : undefined
  const isFound: SQL = or(
    isReachedAt,
    sql`${opinions.id} in (select rowid from staff_search where staff_search match ${match} order by rowid desc limit ${MOST_LOOKED_AT})`,
    receiptHash ? eq(opinions.receiptCodeHash, receiptHash) : undefined,
  )!
  const [asked, registered] = await db.batch([
    db
      .select({
        ...PERSON,
        code: opinions.code,
        receiptHash: opinions.receiptCodeHash,
        state: opinions.state,
        topic: opinions.topic,
        receivedOn: opinions.receivedOn,
      })
      .from(opinions)
      .innerJoin(people, eq(people.id, opinions.personId))
      .leftJoin(hamlets, eq(hamlets.id, people.hamletId))
      .where(
        and(
          isFound,
          inArray(opinions.unitId, [...units]),
          ne(opinions.state, 'separate'),
          isNull(people.erasedAt),
        ),
      )
      .orderBy(desc(opinions.id)),
    db
      .select({
        ...PERSON,
        code: registrations.code,
        state: registrations.state,
        queueNumber: registrations.queueNumber,
        session: { code: sessions.code, theme: sessions.theme, startsAt: sessions.startsAt },
      })
      .from(registrations)
      .innerJoin(people, eq(people.id, registrations.personId))
      .innerJoin(sessions, eq(sessions.id, registrations.sessionId))
      .leftJoin(hamlets, eq(hamlets.id, people.hamletId))
      .where(
        and(
          isReachedAt ?? and(...words.map((word) => sql`instr(${registrations.searchKey}, ${word}) > 0`)),
          inArray(sessions.unitId, [...units]),
          isNull(people.erasedAt),
        ),
      )
      .orderBy(desc(registrations.id))
      .limit(MOST_FOUND + 1),
  ])
  const own = asked.filter(
    (row) =>
      row.receiptHash === receiptHash ||
      isPerson(words, row) ||
      (ending !== null && row.phone.endsWith(ending)),
  )
  return {
    opinions: own.slice(0, MOST_FOUND).map(({ receiptHash: _kept, ...row }) => row),
    registrations: registered.slice(0, MOST_FOUND),
    isCut: own.length > MOST_FOUND || registered.length > MOST_FOUND,
  }
}
