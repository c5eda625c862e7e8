import { markMatches } from './folding.ts'

export interface Piece {
  text: string
  hit: boolean
}

/**
 * The beginning of a text in at most about `length` characters, cut between words, the words of a query marked. Where the first of them stands further on, the excerpt begins a
 * few words before it. `…` stands for what was left out.
 */
export function excerpt(text: string, query: string, length: number): Piece[] {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  const pieces = query ? markMatches(plain, query) : [{ text: plain, hit: false }]
  if (plain.length <= length) return pieces
  const start = startOf(plain, firstHit(pieces), length)
  const end = start + length >= plain.length ? plain.length : wordEnd(plain, start + length)
  // A sentence that ends where the cut is keeps its words and leaves its full stop to the dots.
  const cut = end < plain.length ? plain.slice(start, end).replace(/[.,;:…]+$/, '') : plain.slice(start)
  const shown = query ? markMatches(cut, query) : [{ text: cut, hit: false }]
  const dots = (there: boolean) => (there ? [{ text: '…', hit: false }] : [])
  return [...dots(start > 0), ...shown, ...dots(end < plain.length)]
}

/** The beginning of a text in at most about `length` characters on one line, cut between words. */
export function shortened(text: string, length: number): string {
  return excerpt(text, '', length)
    .map((piece) => piece.text)
    .join('')
}

function firstHit(pieces: Piece[]): number {
  let at = 0
  for (const { text, hit } of pieces) {
    if (hit) return at
    at += text.length
  }
  return 0
}

/** From the beginning unless the hit would fall out of sight, or to its very edge. */
function startOf(text: string, hit: number, length: number): number {
  if (hit < length * 0.8) return 0
  const space = text.indexOf(' ', Math.max(0, hit - Math.floor(length / 4)))
  return space < 0 || space >= hit ? hit : space + 1
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  // A monster without spaces is cut where it is, but not through a pair of surrogates.
  if (space > at - 60) return space
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') ? at - 1 : at
}
