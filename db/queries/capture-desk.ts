import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { type Actor, unitsAs } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { lateCards } from '../schema/captures.ts'
import { units } from '../schema/office.ts'
import { opinions } from '../schema/opinions.ts'
import { people } from '../schema/people.ts'
import { sessions } from '../schema/sessions.ts'
import { type Rulebook, rulebookOf, rulebookReads } from './calendars.ts'
import { selectUnitHamlets } from './unit-choices.ts'

/** What the form of a card needs. */
export interface CaptureDesk {
  session: typeof sessions.$inferSelect
  unit: typeof units.$inferSelect
  /** Of the session's unit, in force today. */
  hamlets: { id: number; name: string }[]
}

/** What the key of a form already stands for, as it was taken down at first: mending a card does not make another one of it. */
export interface RecordedCard {
  /** Null for one that came after its session was over. */
  code: string | null
  number: number | null
  sessionId: number | null
  name: string
  text: string
}

/** The session with this code, where `actor` is secretary of its unit. */
export function recordedBy(actor: Actor, code: string): SQL {
  return and(eq(sessions.code, code), inArray(sessions.unitId, unitsAs(actor, 'secretary')))!
}

/** Such a session as one records a card in it, with the rules for its dates and what `key` already stands for; else null. One trip. */
export async function findCaptureDesk(
  db: Db,
  actor: Actor,
  { code, key, today }: { code: string; key: string; today: Day },
): Promise<(CaptureDesk & { rulebook: Rulebook; recorded: RecordedCard | null }) | null> {
  const [[row], hamletRows, [recorded], [late], ...rules] = await db.batch([
    ...deskReads(db, recordedBy(actor, code), today),
    selectRecorded(db, key),
    selectLate(db, key),
    ...rulebookReads(db),
  ])
  if (!row) return null
  return {
    ...row,
    hamlets: hamletRows.sort(compareNames),
    rulebook: rulebookOf(rules),
    recorded: recorded ?? late ?? null,
  }
}

/** What was recorded with the form that had this key, or null. */
export async function findRecordedCard(db: Db, key: string): Promise<RecordedCard | null> {
  const [[recorded], [late]] = await db.batch([selectRecorded(db, key), selectLate(db, key)])
  return recorded ?? late ?? null
}

/** Session with unit, and hamlets: the reads of a desk, for a batch that holds others too. */
export function deskReads(db: Db, isIt: SQL, today: Day) {
  return [
    db
      .select({ session: sessions, unit: units })
      .from(sessions)
      .innerJoin(units, eq(units.id, sessions.unitId))
      .where(isIt),
    selectUnitHamlets(db, isIt, today),
  ] as const
}

function selectRecorded(db: Db, key: string) {
  const before = (column: SQL) =>
    sql`(select ${column} from card_edits e where e.opinion_id = ${opinions.id} order by e.edited_at, e.id limit 1)`
  return db
    .select({
      code: sql<string | null>`${opinions.code}`,
      number: opinions.number,
      sessionId: opinions.sessionId,
      name: sql<string>`coalesce(${before(sql`e.name_before`)}, ${people.name})`,
      text: sql<string>`coalesce(${before(sql`e.text_before`)}, ${opinions.originalText})`,
    })
    .from(opinions)
    .innerJoin(people, eq(people.id, opinions.personId))
    .where(eq(opinions.receiptNonce, key))
}

function selectLate(db: Db, key: string) {
  return db
    .select({
      code: sql<string | null>`null`,
      number: sql<number | null>`null`,
      sessionId: sql<number | null>`${lateCards.sessionId}`,
      name: people.name,
      text: lateCards.text,
    })
    .from(lateCards)
    .innerJoin(people, eq(people.id, lateCards.personId))
    .where(eq(lateCards.key, key))
}
