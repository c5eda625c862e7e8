import { fold } from './folding.ts'
import { OPEN_STATES, type OpinionState } from './opinion.ts'

/** Something to look for in other opinions: two words that stand side by side, or one where a text has no more. */
export interface SoughtTerm {
  /** As the text has it, for the person who reads why something was found. */
  words: string
  /** The phrase for the full-text index: folded letters and digits in quotes, nothing typed is an operator. */
  match: string
  /** Where its first word stands among the words of the text; with `length` it tells which terms lie side by side. */
  at: number
  length: 1 | 2
}

/** A term is looked up once; each look-up takes about a millisecond at 100,000 opinions. */
const MOST_TERMS = 12
/** Of the terms, the rarest are searched for. */
export const RAREST_TERMS = 8
/** Of each, the newest opinions that have it: what every second opinion says tells nothing. */
export const NEWEST_OF_TERM = 500
/** As much of a text as the terms come from: what it is about is said at its beginning. */
const READ_CHARACTERS = 2000
/** With fewer pairs than this, single words are looked for too. */
const FEW_PAIRS = 3
/** How much the same hamlet and the same topic count, beside one or two for every term that both have. */
export const SAME_HAMLET_COUNTS = 1
export const SAME_TOPIC_COUNTS = 0.5
/** Shown of each sort: likely duplicates, and earlier answers. */
export const MOST_SIMILAR = 5

/** States in which the secretariat decides what becomes of an opinion. */
export const DECIDING_STATES = ['received', 'accepted', 'assigned'] as const satisfies readonly OpinionState[]

/** Vietnamese words say little one by one and are two syllables long more often than not: pairs are what is looked for. The place comes first, then what the text repeats, then longer before shorter. */
export function soughtTerms(text: string, place: string): SoughtTerm[] {
  const said = `${place}\n${text.slice(0, READ_CHARACTERS)}`
  const runs = runsOf(said)
  const pairs = counted(runs.flatMap(pairsIn))
  const terms = pairs.length < FEW_PAIRS ? [...pairs, ...counted(runs.flatMap(singlesIn))] : pairs
  return terms.slice(0, MOST_TERMS)
}

/** Which words two opinions share, those side by side grown together: `nhà văn` and `văn hóa` read `nhà văn hóa`. At most `most`. */
export function sharedWords(terms: readonly SoughtTerm[], most = 4): string[] {
  const joined: { words: string[]; end: number }[] = []
  for (const { words, at, length } of [...terms].sort((a, b) => a.at - b.at)) {
    const last = joined.at(-1)
    const syllables = words.split(' ')
    if (last && at < last.end) last.words.push(...syllables.slice(last.end - at))
    else joined.push({ words: syllables, end: at + length })
    joined.at(-1)!.end = at + length
  }
  return [...new Set(joined.map(({ words }) => words.join(' ')))].slice(0, most)
}

/** Whether it is worth a look: several terms in common, fewer where it comes from the same hamlet or is on the same topic, or where there was hardly anything to look for. */
export function isWorthALook(
  found: { shared: number; sameHamlet: boolean; sameTopic: boolean },
  sought: number,
): boolean {
  const near = (found.sameHamlet ? 1 : 0) + (found.sameTopic ? 1 : 0)
  return found.shared + near >= Math.min(3, sought) && found.shared >= Math.min(2, sought)
}

/** Still on the line: likely the same matter. */
export const LIKELY_STATES = OPEN_STATES

interface Word {
  word: string
  folded: string
  at: number
}

/** The words of each sentence, with their places in the whole; words that say nothing part it as a full stop does. */
function runsOf(text: string): Word[][] {
  const plain = text.normalize('NFC').toLowerCase()
  const isUnmarked = fold(plain) === plain.replace(/\s+/g, ' ').trim()
  const runs: Word[][] = [[]]
  let at = 0
  for (const { 0: sign } of plain.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}\s]+|\n/gu)) {
    const isWord = /[\p{L}\p{N}]/u.test(sign)
    if (isWord && !isEmpty(sign, isUnmarked)) runs.at(-1)!.push({ word: sign, folded: fold(sign), at })
    else runs.push([])
    at++
  }
  return runs.flatMap(withoutEmptyPairs)
}

/** What every letter says parts a sentence too: `đề nghị sửa` is not about `nghị sửa`. */
function withoutEmptyPairs(run: Word[]): Word[][] {
  const cut = run.findIndex((word, i) => i > 0 && EMPTY_PAIRS.has(`${run[i - 1]!.folded} ${word.folded}`))
  return cut < 0 ? [run] : [run.slice(0, cut - 1), ...withoutEmptyPairs(run.slice(cut + 1))]
}

function pairsIn(run: Word[]): SoughtTerm[] {
  return run.slice(1).flatMap((second, i) => {
    const first = run[i]!
    const folded = `${first.folded} ${second.folded}`
    return [{ words: `${first.word} ${second.word}`, match: `"${folded}"`, at: first.at, length: 2 as const }]
  })
}

function singlesIn(run: Word[]): SoughtTerm[] {
  return run
    .filter(({ folded }) => folded.length > 1)
    .map(({ word, folded, at }) => ({ words: word, match: `"${folded}"`, at, length: 1 as const }))
}

/** Each term once, those said more than once first, long ones before short ones. */
function counted(terms: SoughtTerm[]): SoughtTerm[] {
  const times = new Map<string, number>()
  for (const { match } of terms) times.set(match, (times.get(match) ?? 0) + 1)
  const first = terms.filter((term, i) => terms.findIndex(({ match }) => match === term.match) === i)
  const weight = ({ match }: SoughtTerm) => (times.get(match)! > 1 ? 100 : 0) + match.length
  return first.sort((a, b) => weight(b) - weight(a))
}

/** Where a whole text is typed without marks, `la` is taken for `là`; else `lá` is a leaf. */
function isEmpty(word: string, isUnmarked: boolean): boolean {
  return isUnmarked ? EMPTY_UNMARKED.has(word) : EMPTY_WORDS.has(word)
}

const EMPTY_WORDS = new Set(
  `và là của các những cho có không được bị đã đang sẽ thì mà ở tại với này đó kia ấy đây rất cũng như khi nếu vì do bởi nên để từ
  đến tới trong ngoài trên dưới một hai ba hay hoặc tôi chúng ta ông bà anh chị em cháu mình họ nó xin kính thưa mong muốn cần phải
  còn vẫn chỉ đều cả mọi mỗi từng nhiều ít lại ra vào lên xuống đi về theo bằng qua lúc nào gì sao ai đâu bao giờ rồi nữa chưa
  ạ nhé thế vậy nhưng mới ngay luôn tuy việc người cái con chiếc cứ làm`.split(/\s+/),
)

const EMPTY_UNMARKED = new Set([...EMPTY_WORDS].map(fold))

/** What nearly every letter to an office says. */
const EMPTY_PAIRS = new Set(
  `de nghi|kien nghi|phan anh|ba con|nhan dan|uy ban|chinh quyen|dia phuong|gia dinh|ong ba|kinh gui|quan tam|giai quyet|xem xet|
  nguoi dan|thoi gian|hien nay|tra loi|can bo|chung toi|nha nuoc|lanh dao|y kien|cam on|ho tro|bao dam|dam bao|tao dieu|dieu kien|
  thuc hien|to chuc|nhieu nam|nhieu lan|lau nay|vua qua|som co|co quan|chuc nang|cong dan`
    .split('|')
    .map((pair) => pair.trim()),
)
