import { fold } from '../folding.ts'
import type { Aligned } from './aligned.ts'
import type { Found } from './numbers.ts'
import { SURNAMES } from './surnames.ts'

/** The longest name that is looked for, in syllables. */
const LONGEST = 6

/** With more of them a text may be one that is written in capitals throughout. */
const MANY_CAPITALS = 40

interface Word {
  from: number
  to: number
  folded: string
  isCapital: boolean
  /** Nothing but spaces stands between it and the word before. */
  follows: boolean
}

/**
 * Names in a text that records of people could hold, folded: rows of two to six words that are written large, and longer ones in small letters, or in a text of
 * capitals, that begin with a family name. Each is asked for by index: what nobody is called is not asked for at all.
 */
export function possibleNames(text: Aligned): string[] {
  const found = new Set<string>()
  const words = wordsOf(text)
  const capitals = words.filter(({ isCapital }) => isCapital).length
  const isOfCapitals = capitals > MANY_CAPITALS && capitals > words.length / 2
  for (const row of rowsOf(words, LONGEST)) {
    const isLarge = !isOfCapitals && row.every(({ isCapital }) => isCapital)
    const isNamed = row.length > (isOfCapitals ? 1 : 2) && SURNAMES.has(row[0]!.folded)
    if (isLarge || isNamed) found.add(nameOf(row))
  }
  return [...found]
}

/**
 * Where names stand that the office's records hold, whole words, however they are written; and of the asker also any two neighbouring syllables, written large.
 */
export function* namesIn(
  text: Aligned,
  { names, asker }: { names: readonly string[]; asker: string | null },
): Generator<Found<'name'>> {
  const known = new Set(names.map(fold))
  const own = syllablesOf(asker)
  if (own.length > 1) known.add(own.join(' '))
  const parts = new Set(own.slice(1).map((syllable, i) => `${own[i]} ${syllable}`))
  for (const row of rowsOf(wordsOf(text), Math.max(LONGEST, own.length))) {
    const name = nameOf(row)
    const isWhole = known.has(name) && mayBeAName(row)
    const isPart = parts.has(name) && row.every(({ isCapital }) => isCapital)
    if (isWhole || isPart) yield { finding: 'name', from: row[0]!.from, to: row.at(-1)!.to }
  }
}

const syllablesOf = (name: string | null) =>
  name === null
    ? []
    : fold(name)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)

const nameOf = (row: Word[]) => row.map(({ folded }) => folded).join(' ')

const mayBeAName = (row: Word[]) => row.length > 2 || row.every(({ isCapital }) => isCapital)

/** Rows of two and more words with nothing between them, the longest first at each place. */
function* rowsOf(words: Word[], longest: number): Generator<Word[]> {
  for (let i = 0; i < words.length; i++) {
    let last = i
    while (last + 1 < words.length && last + 1 - i < longest && words[last + 1]!.follows) last++
    for (let end = last; end > i; end--) yield words.slice(i, end + 1)
  }
}

function wordsOf({ folded, text, starts }: Aligned): Word[] {
  let before = -1
  return Array.from(folded.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => {
    const first = text.slice(starts[index]!, starts[index]! + 2)
    const gap = before < 0 ? null : folded.slice(before, index)
    before = index + word.length
    return {
      from: index,
      to: before,
      folded: word,
      isCapital: /^\p{Lu}/u.test(first),
      follows: gap !== null && /^[ \n]{1,3}$/.test(gap),
    }
  })
}
