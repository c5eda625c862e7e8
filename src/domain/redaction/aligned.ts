/** A text folded letter by letter, that still knows where each of its signs stood. */
export interface Aligned {
  /** As typed. */
  text: string
  /** Without marks, đ as d, lower case; a line break stays one, any other white space is a space. */
  folded: string
  /** Where the sign at this place of `folded` begins in `text`; one entry more for the end. */
  starts: readonly number[]
}

/** Folds a text so that what is found in it can be shown where it stands, also in texts written with combining marks. */
export function align(text: string): Aligned {
  let folded = ''
  const starts: number[] = []
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    for (const unit of foldedSign(sign)) {
      folded += unit
      for (let i = 0; i < unit.length; i++) starts.push(index)
    }
  }
  return { text, folded, starts: [...starts, text.length] }
}

/** The stretch of the text behind a stretch of the folded one. */
export function stretchOf({ text, starts }: Aligned, from: number, to: number) {
  const start = starts[from]!
  let end = to === from ? start : starts[to]!
  // Several folded signs may come of one: the whole of it belongs to the stretch.
  if (end === starts[to - 1]) end = starts.find((at) => at > end) ?? text.length
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end, words: text.slice(start, end) }
}

/** Takes a stretch out of what is still searched; nothing else moves. */
export function cover(folded: string, from: number, to: number): string {
  return folded.slice(0, from) + COVERED.repeat(to - from) + folded.slice(to)
}

// Neither letter, digit nor white space: no pattern reaches across it.
const COVERED = '\u0001'

// A letter with its marks; signs that nobody sees count to the one before them.
const SIGN = /[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gsu

function foldedSign(sign: string): string {
  if (/^[\n\r\u2028\u2029]/.test(sign)) return '\n'
  if (/^\s/.test(sign)) return ' '
  return sign
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replaceAll('đ', 'd')
}
