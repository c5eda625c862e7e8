import { and, desc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { fold } from '../../src/domain/folding.ts'
import type { Db } from '../database.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { visitMatters, visits } from '../schema/reception.ts'
import { sessions } from '../schema/sessions.ts'

const MOST = 12

/** Who came, as far as they can be told from others. */
export interface SamePerson {
  id: number
  personId: number
  unitId: number
  name: string
  phone: string
  hamletId: number | null
}

/**
 * What the same person raised before in this unit, and when they were received, the newest first, to be compared by eye: the same phone, or the same name in the same hamlet.
 * Nothing of what is separate, nothing of this visit, nobody who was erased. One trip.
 */
export async function findEarlier(db: Db, who: SamePerson) {
  const [raised, received] = await db.batch([
    db
      .select({
        code: opinions.code,
        /** What it raises again itself, or it: what a new one is linked to. */
        firstId: sql<number>`coalesce(${opinions.repeatedOfId}, ${opinions.id})`,
        receivedOn: opinions.receivedOn,
        source: opinions.source,
        topic: opinions.topic,
        state: opinions.state,
        name: people.name,
        text: sql<string>`substr(${opinions.originalText}, 1, 240)`,
      })
      .from(people)
      .innerJoin(opinions, eq(opinions.personId, people.id))
      .where(
        and(
          isSame(who),
          eq(opinions.unitId, who.unitId),
          ne(opinions.state, 'separate'),
          sql`${opinions.id} not in (select opinion_id from visit_matters where visit_id = ${who.id})`,
        ),
      )
      .orderBy(desc(opinions.receivedAt), desc(opinions.id))
      .limit(MOST),
    db
      .select({
        id: visits.id,
        number: visits.number,
        firstAnswer: visits.firstAnswer,
        code: sessions.code,
        theme: sessions.theme,
        startsAt: sessions.startsAt,
      })
      .from(people)
      .innerJoin(visits, eq(visits.personId, people.id))
      .innerJoin(sessions, eq(sessions.id, visits.sessionId))
      .where(
        and(
          isSame(who),
          eq(sessions.unitId, who.unitId),
          eq(visits.state, 'done'),
          ne(visits.id, who.id),
          sql`not exists (select 1 from visit_matters vm join opinions o on o.id = vm.opinion_id where vm.visit_id = ${visits.id} and o.state = 'separate')`,
        ),
      )
      .orderBy(desc(visits.arrivedAt))
      .limit(MOST),
  ])
  return { raised, received }
}

export type Earlier = Awaited<ReturnType<typeof findEarlier>>

/** Names are asked of their index (migration 0005), in which a whole name is one folded word. */
function isSame({ name, phone, hamletId, personId }: SamePerson): SQL {
  const word = fold(name).replace(/[ '-]/g, '0')
  const isNamed = sql`${people.hamletId} = ${hamletId} and ${people.id} in (select doc from people_names_words where term = ${word})`
  return and(
    isNull(people.erasedAt),
    sql`(${people.id} = ${personId} or (${phone} <> '' and ${people.phone} = ${phone}) or (${isNamed}))`,
  )!
}

/** The opinion of this unit with this code, or what it raises again itself; undefined where there is none. One trip. */
export async function findFirst(db: Db, unitId: number, code: string) {
  const [row] = await db
    .select({ firstId: sql<number>`coalesce(${opinions.repeatedOfId}, ${opinions.id})` })
    .from(opinions)
    .where(
      and(
        eq(opinions.code, code.trim().toUpperCase()),
        eq(opinions.unitId, unitId),
        ne(opinions.state, 'separate'),
      ),
    )
  return row
}

/** The matter that was taken down with this key, as it was said then; null where none was. One trip. */
export async function findMatter(db: Db, key: string) {
  const [row] = await db
    .select({
      visitId: sql<number | null>`${visitMatters.visitId}`,
      number: opinions.number,
      text: sql<string>`coalesce((select e.text_before from card_edits e where e.opinion_id = ${opinions.id} order by e.edited_at, e.id limit 1), ${opinions.originalText})`,
    })
    .from(opinions)
    .leftJoin(visitMatters, eq(visitMatters.opinionId, opinions.id))
    .where(eq(opinions.receiptNonce, key))
  return row ?? null
}
