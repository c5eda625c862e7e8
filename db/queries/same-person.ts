import { and, desc, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../database.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { registrations } from '../schema/registrations.ts'
import { sessions } from '../schema/sessions.ts'

const MOST = 50

export interface Reached {
  id: number
  phone: string
  email: string
}

/**
 * What else was raised or registered in these units under the phone or e-mail of a person, the newest first: whoever raised several matters is a row of their own in
 * each. Nothing of what is separate, nobody who was erased. One trip.
 */
export async function findSamePerson(db: Db, unitIds: readonly number[], person: Reached) {
  const { name, phone, email } = people
  const [asked, registered] = await db.batch([
    db
      .select({
        id: opinions.id,
        code: opinions.code,
        receivedOn: opinions.receivedOn,
        name,
        opinion: opinions,
        person: { phone, email },
      })
      .from(people)
      .innerJoin(opinions, eq(opinions.personId, people.id))
      .where(and(isSame(person), ne(opinions.state, 'separate'), inArray(opinions.unitId, [...unitIds])))
      .orderBy(desc(opinions.id))
      .limit(MOST),
    db
      .select({
        id: registrations.id,
        code: registrations.code,
        personId: registrations.personId,
        name,
        theme: sessions.theme,
        head: { seq: registrations.seq, hash: registrations.headHash },
      })
      .from(people)
      .innerJoin(registrations, eq(registrations.personId, people.id))
      .innerJoin(sessions, eq(sessions.id, registrations.sessionId))
      .where(and(isSame(person), inArray(sessions.unitId, [...unitIds])))
      .orderBy(desc(registrations.id))
      .limit(MOST),
  ])
  return {
    opinions: asked.map(({ opinion, person, ...line }) => ({ ...line, opinion: { ...opinion, person } })),
    registrations: registered,
  }
}

export type SamePerson = Awaited<ReturnType<typeof findSamePerson>>

function isSame({ id, phone, email }: Reached): SQL {
  return and(
    isNull(people.erasedAt),
    ne(people.id, id),
    sql`((${phone} <> '' and ${people.phone} = ${phone})
      or (trim(${email}) <> '' and lower(trim(${people.email})) = lower(trim(${email}))))`,
  )!
}
