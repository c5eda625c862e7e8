import { numberAsked } from './card-window.ts'
import { fold, searchWords } from './folding.ts'
import type { TopicCode } from './topic.ts'

/** Somebody who is known and not on the list of speakers: by a registration to speak, or by a question sent in advance. */
export type TurnSourceLine =
  | { is: 'registration'; id: number; order: number; name: string; hamlet: string | null; isThere: boolean }
  | {
      is: 'question'
      id: number
      order: number
      name: string
      hamlet: null
      code: string
      number: number | null
      topic: TopicCode
    }

/** Where such a line stands: registrations come first, each kind by its numbers. */
export type SourcePlace = readonly [kind: number, order: number, id: number]

/** A page of those lines. */
export interface SourcePage {
  rows: TurnSourceLine[]
  /** How many are found in all. */
  found: number
  behind: number
  /** Where the next page begins; null: this is the last one. */
  next: SourcePlace | null
}

const SOURCES_PAGE = 10

/** Those whose name holds every word of `q` (with accents or without), or whose question has this number; all where nothing is typed. */
export function sourcePage(
  lines: readonly TurnSourceLine[],
  { q, after }: { q: string; after: SourcePlace | null },
): SourcePage {
  const found = lines.filter((line) => isFound(line, q)).sort((a, b) => compare(placeOf(a), placeOf(b)))
  const left = after ? found.filter((line) => compare(placeOf(line), after) > 0) : found
  const rows = left.slice(0, SOURCES_PAGE)
  const last = left.length > rows.length ? rows.at(-1) : undefined
  return { rows, found: found.length, behind: left.length - rows.length, next: last ? placeOf(last) : null }
}

function isFound(line: TurnSourceLine, q: string): boolean {
  if (q === '') return true
  const number = numberAsked(q)
  if (number !== null) return line.is === 'question' && line.number === number
  const own = fold(`${line.name} ${line.hamlet ?? ''}`).split(' ')
  return searchWords(q).every((word) => own.some((part) => part.startsWith(word)))
}

const placeOf = ({ is, order, id }: TurnSourceLine): SourcePlace => [is === 'registration' ? 0 : 1, order, id]

function compare(a: SourcePlace, b: SourcePlace): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}
