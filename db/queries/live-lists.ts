import { and, type SQL, sql } from 'drizzle-orm'
import { type CardWindow, cardWindow, firstWindow, foundIn } from '../../src/domain/card-window.ts'
import type { CardsAsked } from '../../src/domain/cards-asked.ts'
import type { Db } from '../database.ts'
import { opinions } from '../schema/opinions.ts'
import type { SpineRow } from './card-spine.ts'
import { cardReads, cardsOf, type LiveCard } from './live-cards.ts'

/** A card as a list shows it; by its code alone where the page that asks has it as it stands. */
export type ListedCard = LiveCard | { code: string; isHeld: true }

/** One of the two lists of a session's cards: the part that was asked for, and how many there are. */
export interface LiveList extends Omit<CardWindow<never>, 'rows' | 'shown'> {
  cards: ListedCard[]
  /** However many are shown or found. */
  total: number
  /** How many of them hold what is searched for; all where nothing is. */
  found: number
}

/**
 * The two lists of the session that `isIt` selects, from `spine`, all its cards. `isCurrent`: what the asking page shows and nothing happened to is not read again. One trip for the
 * words of the others.
 */
export async function findLists(
  db: Db,
  isIt: SQL,
  spine: SpineRow[],
  asked: CardsAsked & { isCurrent: boolean },
): Promise<{ spoken: LiveList; advance: LiveList }> {
  const spoken = partOf(spine, 'spoken', asked)
  const advance = partOf(spine, 'advance', asked)
  const wanted = [...spoken.rows, ...advance.rows].filter(({ isHeld }) => !isHeld).map(({ id }) => id)
  const isWanted = sql`${opinions.id} in (select value from json_each(${JSON.stringify(wanted)}))`
  const read = wanted.length === 0 ? [] : cardsOf(await db.batch(cardReads(db, and(isIt, isWanted)!)))
  const byId = new Map(read.map((card) => [card.id, card]))
  const listOf = ({ rows, ...part }: Part): LiveList => ({
    ...part,
    // One that became separate between the two reads is on no list any more.
    cards: rows.flatMap(({ id, code, isHeld }): ListedCard[] => {
      const card = byId.get(id)
      if (isHeld) return [{ code, isHeld: true }]
      return card ? [card] : []
    }),
  })
  return { spoken: listOf(spoken), advance: listOf(advance) }
}

type Part = ReturnType<typeof partOf>

function partOf(
  spine: SpineRow[],
  list: 'spoken' | 'advance',
  { q, card, has, isCurrent, ...asked }: CardsAsked & { isCurrent: boolean },
) {
  const all = spine.filter((row) => (row.isSpoken === 1) === (list === 'spoken'))
  const found = q === '' ? all : foundIn(all, q)
  const around = card === null ? asked[list] : firstWindow(found, card)
  const { shown, rows, ...part } = cardWindow(found, around, has !== null)
  const isHeld = ({ isNew }: SpineRow, at: number) => isCurrent && at < shown && isNew === 0
  return {
    ...{ ...part, total: all.length, found: found.length },
    rows: rows.map((row, at) => ({ id: row.id, code: row.code, isHeld: isHeld(row, at) })),
  }
}
