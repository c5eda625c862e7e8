import { fold } from './folding.ts'
import { isWorthALook, RAREST_TERMS, type SoughtTerm, sharedWords, soughtTerms } from './similar.ts'
import type { TopicCode } from './topic.ts'

/** What is compared of a line. */
export interface Compared {
  code: string
  topic: TopicCode
  hamletId: number | null
  place: string
  text: string
}

/** Two lines that may be about one matter, with the words they share. */
export interface LikelyPair<Line extends Compared> {
  one: Line
  other: Line
  sharedWords: string[]
  sameHamlet: boolean
}

/** A term that more than this share of the lines have says what the session is about, not what a matter is. */
const TOO_COMMON = 0.3
/** Of few lines all may be about one matter: so many may have a term whatever the share. */
const FEW = 4
const MOST_PAIRS = 12

/**
 * Lines that share rare words by the measure of the likely duplicates elsewhere (src/domain/similar.ts), the likeliest pair first; each pair once.
 * Compared among the lines of one session alone.
 */
export function likelyPairs<Line extends Compared>(lines: readonly Line[]): LikelyPair<Line>[] {
  const read = lines.map((line) => ({
    line,
    terms: soughtTerms(line.text, line.place),
    said: phrasesIn(`${line.place}\n${line.text}`),
  }))
  const most = Math.max(FEW, Math.floor(lines.length * TOO_COMMON))
  const having = new Map<string, number>()
  const times = (match: string) => {
    if (!having.has(match)) having.set(match, read.filter(({ said }) => said.has(match)).length)
    return having.get(match)!
  }
  const pairs = read.flatMap((one, i) => read.slice(i + 1).flatMap((other) => pairOf(one, other)))
  return pairs
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_PAIRS)
    .map(({ likeness: _, ...pair }) => pair)

  function pairOf(one: (typeof read)[number], other: (typeof read)[number]) {
    const shared = rare(one.terms).filter(({ match }) => other.said.has(match))
    const sameHamlet = one.line.hamletId !== null && one.line.hamletId === other.line.hamletId
    const sameTopic = one.line.topic === other.line.topic
    const found = { shared: shared.length, sameHamlet, sameTopic }
    if (shared.length === 0 || !isWorthALook(found, Math.min(one.terms.length, RAREST_TERMS))) return []
    const likeness = shared.length + (sameHamlet ? 1 : 0) + (sameTopic ? 0.5 : 0)
    return [{ one: one.line, other: other.line, sharedWords: sharedWords(shared), sameHamlet, likeness }]
  }

  function rare(terms: readonly SoughtTerm[]): SoughtTerm[] {
    return terms
      .filter(({ match }) => times(match) <= most)
      .sort((a, b) => times(a.match) - times(b.match))
      .slice(0, RAREST_TERMS)
  }
}

/** Every word of a text and every two that stand side by side, in the form in which terms are looked up. */
function phrasesIn(text: string): Set<string> {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  return new Set([
    ...words.map((word) => `"${word}"`),
    ...words.slice(1).map((word, i) => `"${words[i]} ${word}"`),
  ])
}
