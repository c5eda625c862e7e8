import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { agencies } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { sessions } from '../schema/sessions.ts'
import { rulebookOf, rulebookReads } from './calendars.ts'
import { deskReads, recordedBy } from './capture-desk.ts'
import { inForce } from './dated.ts'
import { byPart, selectUnitLeaders } from './unit-choices.ts'

/** A session as cards are entered into it afterwards: its lists, its rules, and the number that comes next. */
export type EntryDesk = NonNullable<Awaited<ReturnType<typeof findEntryDesk>>>

/** Such a session where `actor` is secretary of its unit, with what `keys` already stand for; else null. One trip. */
export async function findEntryDesk(
  db: Db,
  actor: Actor,
  { code, today, keys = [] }: { code: string; today: Day; keys?: readonly string[] },
) {
  const isIt = recordedBy(actor, code)
  const [[row], hamletRows, leaderRows, agencyRows, [last], known, ...rules] = await db.batch([
    ...deskReads(db, isIt, today),
    selectUnitLeaders(db, isIt, today),
    db
      .select({ id: agencies.id, name: agencies.name, shortName: agencies.shortName })
      .from(sessions)
      .innerJoin(agencies, eq(agencies.unitId, sessions.unitId))
      .where(and(isIt, inForce(agencies, today)))
      .orderBy(agencies.id),
    db
      .select({ number: sql<number>`coalesce(max(${opinions.number}), 0)` })
      .from(sessions)
      .innerJoin(opinions, eq(opinions.sessionId, sessions.id))
      .where(isIt),
    selectKnown(db, keys),
    ...rulebookReads(db),
  ])
  if (!row) return null
  return {
    ...row,
    hamlets: hamletRows.sort(compareNames),
    leaders: leaderRows.sort(byPart),
    agencies: agencyRows,
    nextNumber: (last?.number ?? 0) + 1,
    known: new Map(known.map((one) => [one.key, one])),
    rulebook: rulebookOf(rules),
  }
}

/** What these keys stand for, as it was taken down at first: mending a card does not make another one of it. */
function selectKnown(db: Db, keys: readonly string[]) {
  const before = (column: SQL) =>
    sql`(select ${column} from card_edits e where e.opinion_id = ${opinions.id} order by e.edited_at, e.id limit 1)`
  return db
    .select({
      key: opinions.receiptNonce,
      number: opinions.number,
      sessionId: opinions.sessionId,
      name: sql<string>`coalesce(${before(sql`e.name_before`)}, ${people.name})`,
      text: sql<string>`coalesce(${before(sql`e.text_before`)}, ${opinions.originalText})`,
    })
    .from(opinions)
    .innerJoin(people, eq(people.id, opinions.personId))
    .where(sql`${opinions.receiptNonce} in (select value from json_each(${JSON.stringify(keys)}))`)
}
