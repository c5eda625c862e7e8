/**
 * The form in which texts are compared and searched: without accents and tone marks, đ as d, lower case, white
 * space single. Every spelling of a word gives the same: NFC and NFD, `hoà` and `hòa`, `ĐƯỜNG` and `duong`.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * What is stored of a typed text: NFC, trimmed, without control characters and without characters that nobody sees
 * (bidi overrides, zero-width signs, lone surrogates), save those that hold an emoji together. A tab becomes a
 * space, and so does a line break unless `lines` keeps it (as `\n`): words must not grow together.
 */
export function clean(text: string, { lines = false }: { lines?: boolean } = {}): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(lines ? /\t/g : /[\t\n]+/g, ' ')
    .replace(UNSEEN, (_, kept = '') => kept)
    .normalize('NFC')
    .trim()
}

/** The folded words of a query, at most eight; whatever is neither letter nor digit separates them. */
export function searchWords(query: string): string[] {
  return fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
}

/** A query for the full-text index in which every word must occur and nothing typed is an operator; null without a word. */
export function ftsQuery(query: string): string | null {
  const words = searchWords(query)
  return words.length ? words.map((word) => `"${word}"`).join(' ') : null
}

/** A text cut into pieces, those that are words of the query marked. Joined they are the very text that was given. */
export function markMatches(text: string, query: string): { text: string; hit: boolean }[] {
  const words = new Set(searchWords(query))
  const pieces: { text: string; hit: boolean }[] = []
  let shown = 0
  for (const { start, end } of wordsIn(text, words)) {
    if (start > shown) pieces.push({ text: text.slice(shown, start), hit: false })
    pieces.push({ text: text.slice(start, end), hit: true })
    shown = end
  }
  if (shown < text.length) pieces.push({ text: text.slice(shown), hit: false })
  return pieces
}

interface Stretch {
  start: number
  end: number
}

/** Where these folded words stand in a text, in its order. */
function wordsIn(text: string, words: Set<string>): Stretch[] {
  const folded = fold(text)
  // Letter for letter at the same places, as in nearly every text: one folding does for all words.
  if (folded.length === text.length && !MOVES_ITS_LETTERS.test(text)) return wholeWordsIn(folded, words)
  // Marks belong to a word, so that one written with combining marks is found whole.
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: word, index }) => ({ word, index }))
    .filter(({ word }) => words.has(fold(word)))
    .map(({ word, index }) => ({ start: index, end: index + word.length }))
}

/** Searching for the words of a query takes a fraction of the time of looking at every word. */
function wholeWordsIn(folded: string, words: Set<string>): Stretch[] {
  const found: Stretch[] = []
  for (const word of words) {
    for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + 1)) {
      const end = start + word.length
      if (!isOfAWord(folded[start - 1]) && !isOfAWord(folded[end])) found.push({ start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function isOfAWord(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
}

const MOST_WORDS = 8

// Combining marks, white space that folding takes away, and signs of two code units.
const MOVES_ITS_LETTERS = /\p{M}|\s\s|^\s|\s$|[\u{10000}-\u{10ffff}]/u

const EMOJI = String.raw`\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?`
const JOINED_EMOJI = String.raw`${EMOJI}(?:\u200D${EMOJI})+`
const FLAG_SPELT_WITH_TAGS = String.raw`\u{1F3F4}[\u{E0030}-\u{E007A}]{1,6}\u{E007F}`
// Controls but \n, format characters (zero-width, bidi, soft hyphen), lone surrogates; what is kept is matched first.
const UNSEEN = new RegExp(
  String.raw`(${JOINED_EMOJI}|${FLAG_SPELT_WITH_TAGS})|(?!\n)[\p{Cc}\p{Cf}\p{Cs}]`,
  'gu',
)
