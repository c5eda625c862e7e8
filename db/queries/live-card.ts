import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/day.ts'
import { compareNames } from '../../src/domain/naming.ts'
import type { Db } from '../database.ts'
import { lateCards } from '../schema/captures.ts'
import { opinions } from '../schema/opinions.ts'
import { sessions } from '../schema/sessions.ts'
import { type CaptureDesk, deskReads, recordedBy } from './capture-desk.ts'
import { cardReads, cardsOf, type LiveCard } from './live-cards.ts'
import { byPart, selectUnitAgencies, selectUnitLeaders } from './unit-choices.ts'

/** A card is asked for by its public code, or by the key of the form that brought it. */
export type WhichCard = { code: string } | { key: string }

/** One card at the table of its session, and who may be named beside it. */
export interface CardAtTable extends CaptureDesk {
  card: LiveCard | null
  /** It came after the session was over and stands aside. */
  isLate: boolean
  /** Something was said of it under this very key before. */
  isSaid: boolean
  leaders: { id: number; name: string; office: string }[]
  agencies: { id: number; name: string }[]
}

/** Such a session where `actor` is secretary of its unit, with that card if it has it; else null. `key` is that of what is being said. One trip. */
export async function findCardAtTable(
  db: Db,
  actor: Actor,
  { code, which, key, today }: { code: string; which: WhichCard; key: string | null; today: Day },
): Promise<CardAtTable | null> {
  const isIt = recordedBy(actor, code)
  const isCard = and(
    isIt,
    'code' in which ? eq(opinions.code, which.code) : eq(opinions.receiptNonce, which.key),
  )!
  const [[row], hamletRows, cards, answers, outcomes, edits, leaderRows, agencyRows, late, said] =
    await db.batch([
      ...deskReads(db, isIt, today),
      ...cardReads(db, isCard),
      selectUnitLeaders(db, isIt, today),
      selectUnitAgencies(db, isIt, today),
      selectLate(db, isIt, 'key' in which ? which.key : ''),
      selectSaid(db, which, key ?? ''),
    ])
  if (!row) return null
  const [card = null] = cardsOf([cards, answers, outcomes, edits])
  return {
    ...row,
    ...{ hamlets: hamletRows, card },
    leaders: leaderRows.sort(byPart),
    agencies: agencyRows.sort(compareNames),
    isLate: late.length > 0,
    isSaid: said.length > 0,
  }
}

function selectLate(db: Db, isIt: SQL, key: string) {
  return db
    .select({ id: lateCards.id })
    .from(sessions)
    .innerJoin(lateCards, and(eq(lateCards.sessionId, sessions.id), eq(lateCards.key, key)))
    .where(isIt)
}

function selectSaid(db: Db, which: WhichCard, key: string) {
  const isCard = 'code' in which ? eq(opinions.code, which.code) : eq(opinions.receiptNonce, which.key)
  const isSaid = sql`exists (select 1 from events where events.subject = 'opinion:' || ${opinions.id}
    and json_extract(events.data, '$.key') = ${key})`
  return db.select({ id: opinions.id }).from(opinions).where(and(isCard, isSaid))
}
