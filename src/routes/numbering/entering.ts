import type { Db } from '../../../db/database.ts'
import { type Book, type BookPlace, findBook } from '../../../db/queries/books.ts'
import { type Day, dayOf } from '../../domain/day.ts'
import { bookYear, dateFlaw } from '../../domain/document-number.ts'
import { type Numbering, numberFlaw, type PaperKind, skipReasonOf } from '../../domain/numbering.ts'

/** The paper that is to be numbered. `except`: its id where its number is mended. */
export interface PaperToNumber {
  unitId: number
  signerId: number | null
  approvedOn: Day
  except: number | null
  /** Where it is no answer: what paper it is. */
  kind?: PaperKind
}

/** What was copied from the office's book. */
export interface Entered {
  number: number
  series: string
  issuedOn: Day
  skipReason: string
}

export type Entering = { ok: true; numbering: Numbering } | { ok: false; field: string; code: string }

/**
 * Decides where the number of a paper comes from: the office's own numbering, with today's day in Hà Nội, where it is on for this kind of paper; else what was
 * `entered` from the book, if nothing is wrong with it. What the batch refuses afterwards is asked about again here. At most one trip, none where the book was `found` already.
 */
export async function enterNumber(
  db: Db,
  now: number,
  paper: PaperToNumber,
  entered: Entered | null,
  found?: Book,
): Promise<Entering> {
  const today = dayOf(now)
  const flaw = entered && dateFlaw(entered.issuedOn, { approvedOn: paper.approvedOn, today })
  if (flaw) return { ok: false, field: 'issuedOn', code: flaw }
  const { ownSeries, page } = found ?? (await findBook(db, paper, placeOf(paper, entered)))
  if (ownSeries !== null) {
    if (entered) return { ok: false, field: '', code: 'numbered_here_now' }
    return { ok: true, numbering: { isOwn: true, series: ownSeries, issuedOn: today } }
  }
  if (!entered || !page) return { ok: false, field: 'number', code: 'required' }
  const wrong = numberFlaw(entered.number, entered.skipReason, page)
  if (wrong) return { ok: false, ...wrong }
  const skipReason = skipReasonOf(entered.number, entered.skipReason, page)
  return { ok: true, numbering: { ...entered, isOwn: false, skipReason } }
}

/** Where in the book the number would stand; null where none was entered. */
export function placeOf({ unitId, except }: PaperToNumber, entered: Entered | null): BookPlace | null {
  return (
    entered && {
      ...{ unitId, year: bookYear(entered.issuedOn), except },
      ...{ series: entered.series, number: entered.number },
    }
  )
}
