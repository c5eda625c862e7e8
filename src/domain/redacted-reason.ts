import { fold } from './folding.ts'

/** What the public reads of an opinion, and since when; `redactedReason` says why words of it were taken out, where they were. */
interface Published {
  publicAt: number | null
  publicText: string
  publicPlace: string
  originalText: string
  redactedReason: string
}

/**
 * The reason that the public reads beside an edited text: what was written now, or stands since an earlier edit. Null where one has to be written: words of a public text
 * are taken out. Before a text is public nothing is withheld by editing it, and what stands whole again needs no reason.
 */
export function redactedReason(
  before: Published,
  edited: { text: string; place: string },
  written: string | undefined,
): string | null {
  const reason = (written ?? before.redactedReason).trim()
  if (before.publicAt === null) return before.redactedReason
  const lost =
    takesWordsOut(before.publicText, edited.text) || takesWordsOut(before.publicPlace, edited.place)
  if (edited.text === before.originalText && !lost) return ''
  return lost && reason === '' ? null : reason
}

/** Whether words are gone that stood there before. Marks, case, order and a mended letter take nothing out. */
export function takesWordsOut(before: string, after: string): boolean {
  const left = wordsOf(after)
  const gone = wordsOf(before).filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return gone.some((word) => {
    const at = left.findIndex((other) => isMended(word, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** One letter changed, put in or left out; a digit is never a misspelling. */
function isMended(word: string, other: string): boolean {
  if (/\d/.test(word + other) || Math.abs(word.length - other.length) > 1) return false
  let start = 0
  while (start < word.length && word[start] === other[start]) start++
  const rest = [word.slice(start), other.slice(start)] as const
  return rest.some(
    (tail, i) => tail.slice(1) === (word.length === other.length ? rest[1 - i]!.slice(1) : rest[1 - i]),
  )
}
