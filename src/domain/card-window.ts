import { fold } from './folding.ts'
import { countUpTo, type Place } from './list-page.ts'

/** So many cards of a list stand on a page before one asks for more. */
export const CARDS_PAGE = 50

/** A card as its list knows it. */
export interface Placed {
  id: number
  code: string
  number: number | null
  place: number
}

/** Which part of a list is asked for. */
export interface WindowAsked {
  /** It begins behind this place; null: with the first. */
  after: Place | null
  /** An open page has it as far as this place; null: to its end. */
  upto: Place | null
  /** That page asks for the next ones too. */
  grows: boolean
}

/** A part of a list: its rows, how many stand before and behind it, and where it ends, null where nothing is behind. */
export interface CardWindow<Row> {
  rows: Row[]
  /** So many of the rows the open page shows already. */
  shown: number
  before: number
  behind: number
  after: Place | null
  upto: Place | null
}

/** The part of `rows` that is asked for. What an open page shows (`isOpen`) is never taken from it: it goes on to where it went. */
export function cardWindow<Row extends Placed>(
  rows: readonly Row[],
  { after, upto, grows }: WindowAsked,
  isOpen: boolean,
): CardWindow<Row> {
  const start = after ? countUpTo(rows, placeOf, after) : 0
  const shownTo = !isOpen ? start : upto ? Math.max(start, countUpTo(rows, placeOf, upto)) : rows.length
  const end = Math.min(rows.length, isOpen && !grows ? shownTo : shownTo + CARDS_PAGE)
  const last = rows[end - 1]
  return {
    rows: rows.slice(start, end),
    shown: shownTo - start,
    ...{ before: start, behind: rows.length - end, after },
    upto: end < rows.length && last ? [last.place, last.id] : null,
  }
}

/** What the first page asks for, or, where the card with this code stands further on, the page that begins with it. */
export function firstWindow(rows: readonly Placed[], code: string | null): WindowAsked {
  const at = code === null ? -1 : rows.findIndex((row) => row.code === code)
  const last = at >= CARDS_PAGE ? rows[at - 1]! : null
  return { after: last && [last.place, last.id], upto: null, grows: false }
}

/** The number that is searched for ("12", "số 12", "#12"); null where it is words. */
export function numberAsked(q: string): number | null {
  const digits = /^(?:(?:so|no\.?|#)\s*)?(\d{1,6})$/.exec(fold(q))?.[1]
  return digits === undefined ? null : Number(digits)
}

/** What is found: the card of this number, else whatever holds the words (`isFound`). */
export function foundIn<Row extends Placed & { isFound: number }>(rows: readonly Row[], q: string): Row[] {
  const number = numberAsked(q)
  const numbered = number === null ? [] : rows.filter((row) => row.number === number)
  return numbered.length > 0 ? numbered : rows.filter(({ isFound }) => isFound === 1)
}

const placeOf = ({ place, id }: Placed): Place => [place, id]
