import { and, eq, isNotNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'
import { selectHeldGuests } from './room-guests.ts'

/** The opinion of a public code or of a receipt code, with whether its asker was erased; null where there is none, or none but a separate one. One trip. */
export async function findForgettable(db: Db, publicCode: string, receiptHash: string | null) {
  const isMeant = sql`(${opinions.code} = ${publicCode} or ${opinions.receiptCodeHash} = ${receiptHash ?? ''})`
  const [found] = await selectForgettable(db, and(isMeant, ne(opinions.state, 'separate'))!)
  return found ?? null
}

/** Ids of everybody whose data were erased in this database. */
export async function listErased(db: Db): Promise<number[]> {
  const rows = await db.select({ id: people.id }).from(people).where(isNotNull(people.erasedAt))
  return rows.map(({ id }) => id)
}

/** What belongs to these people and still holds them: opinions, the separate ones too, and registrations. One trip. */
export async function findHeldOf(db: Db, personIds: readonly number[]) {
  const isTheirs = sql`in (select value from json_each(${JSON.stringify(personIds)}))`
  const [asked, registered, guests] = await db.batch([
    selectForgettable(db, sql`${people.id} ${isTheirs} and ${people.erasedAt} is null`),
    db
      .select({
        id: registrations.id,
        code: registrations.code,
        personId: registrations.personId,
        head: { seq: registrations.seq, hash: registrations.headHash },
      })
      .from(registrations)
      .innerJoin(people, eq(people.id, registrations.personId))
      .where(sql`${people.id} ${isTheirs} and ${people.erasedAt} is null`),
    selectHeldGuests(db, personIds),
  ])
  return {
    opinions: asked.map(({ opinion, person }) => ({ ...opinion, person })),
    registrations: registered,
    guests: guests.map(({ id }) => id),
  }
}

function selectForgettable(db: Db, condition: SQL) {
  return db
    .select({
      opinion: opinions,
      person: { phone: people.phone, email: people.email },
      erasedAt: people.erasedAt,
    })
    .from(opinions)
    .innerJoin(people, eq(people.id, opinions.personId))
    .where(condition)
}
