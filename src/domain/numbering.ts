import * as v from 'valibot'
import { type DocumentNumber, FIRST_NOTICE_SERIES, FIRST_SERIES } from './document-number.ts'
import { choice, day, line, requiredLine, tick, whole } from './form.ts'
import type { Body } from './session.ts'

/** Each body has papers of its own, in books of its own: a Party paper never stands in the committee's. */
export const PAPER_KINDS = [
  'answer_peoples_committee',
  'answer_party_committee',
  'answer_council_board',
  'answer_fatherland_front',
  'conclusion_peoples_committee',
  'conclusion_party_committee',
  'conclusion_council_board',
  'conclusion_fatherland_front',
] as const satisfies `${'answer' | 'conclusion'}_${Body}`[]
export type PaperKind = (typeof PAPER_KINDS)[number]

/** The body whose papers these are. */
export function bodyOf(kind: PaperKind): Body {
  return kind.replace(/^(answer|conclusion)_/, '') as Body
}

/** The sign under which a body's papers of this kind are numbered at first. */
export function firstSeriesOf(kind: PaperKind): string {
  return (kind.startsWith('conclusion_') ? FIRST_NOTICE_SERIES : FIRST_SERIES)[bodyOf(kind)]
}

/** What a unit's book holds, as far as one number of one series and year is concerned. */
export interface BookPage {
  /** The last number; null where the year has none yet. */
  last: number | null
  /** Another paper has this very number. */
  isTaken: boolean
  /** The office numbers in this series by itself: nobody writes into it by hand. */
  isOwnSeries: boolean
}

export type NumberFlaw = { field: 'number' | 'series' | 'skipReason'; code: string }

/**
 * What is wrong with a number that is entered from the office's book. A double is refused. A number further on than the next one leaves a gap, which wants its
 * reason. A free number further back was left out before and may be entered now; where the year has none yet, any number begins it, since the book was kept on
 * paper until then.
 */
export function numberFlaw(number: number, skipReason: string, page: BookPage): NumberFlaw | null {
  if (page.isOwnSeries) return { field: 'series', code: 'numbered_here' }
  if (page.isTaken) return { field: 'number', code: 'taken' }
  const skips = page.last !== null && number > page.last + 1
  return skips && skipReason === '' ? { field: 'skipReason', code: 'required' } : null
}

/** The reason for a gap, where this number leaves one; a reason that was typed for nothing is not kept. */
export function skipReasonOf(number: number, skipReason: string, { last }: BookPage): string {
  return last !== null && number > last + 1 ? skipReason : ''
}

/** Where the number of a paper comes from: copied from the office's book, or taken by the database in the moment it is stored. */
export type Numbering =
  | ({ isOwn: false; issuedOn: string; skipReason: string } & DocumentNumber)
  | { isOwn: true; series: string; issuedOn: string }

/** The sign after a number, e.g. `UBND-VP`, or `CV/ĐU` of a Party paper. Written one way, so that one book is not two. */
export const series = v.pipe(
  requiredLine(30),
  v.transform((text) => text.replace(/\s+/g, '').toUpperCase()),
  v.regex(/^[\p{L}\p{N}]+([-/.&][\p{L}\p{N}]+)*$/u, 'not_a_series'),
)

/** The longest reason for a number that was left out, in characters. */
export const SKIP_REASON_MAX = 300

/** What the records clerk copies from the office's book. */
export const numberEntries = {
  number: whole(1, 99_999),
  series,
  issuedOn: day,
  skipReason: line(SKIP_REASON_MAX),
}

const seq = whole(0, Number.MAX_SAFE_INTEGER)

export const numberForm = v.object({ seq, ...numberEntries })
const issueForm = v.object({ seq })

/** With a number the answer is numbered and issued at once; without one what is numbered already, or numbered here, is issued. */
export const publicationForm = v.lazy(
  (typed): v.GenericSchema<unknown, v.InferOutput<typeof numberForm> | v.InferOutput<typeof issueForm>> =>
    hasNumber(typed) ? numberForm : issueForm,
)

function hasNumber(typed: unknown): boolean {
  return typeof typed === 'object' && typed !== null && 'number' in typed
}

/** How a unit numbers one kind of paper. `stamp`: how that stood when the page was shown. */
export const numberingForm = v.object({
  unit: requiredLine(100),
  kind: choice(PAPER_KINDS),
  series,
  own: tick,
  stamp: line(40),
})
