const LONGEST_BYTES = 75
const encoder = new TextEncoder()

/**
 * A generated calendar in the form that RFC 5545 asks for: lines of at most 75 bytes that break between characters and never inside an
 * escape, CRLF everywhere and at the end. The generator's own folds can part a backslash from what it escapes.
 */
export function refold(calendar: string): string {
  const unfolded = calendar.replace(/\r\n[ \t]/g, '')
  return unfolded.split(/\r\n/).filter(Boolean).map(foldLine).join('\r\n').concat('\r\n')
}

function foldLine(line: string): string {
  if (line.length <= LONGEST_BYTES / 3) return line
  let folded = ''
  let length = 0
  for (const [piece] of line.matchAll(/\\.|[^\\]|\\/gsu)) {
    const bytes = encoder.encode(piece).length
    if (length + bytes > LONGEST_BYTES) {
      folded += '\r\n '
      length = 1
    }
    folded += piece
    length += bytes
  }
  return folded
}

/** One line without control characters: what may stand in a property that the generator does not escape. */
export function plainLine(text: string): string {
  return plainLines(text).replace(/\n+/g, ' ')
}

/** Text whose only control character is the line break. */
export function plainLines(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
}

/** TEXT as RFC 5545 §3.3.11 escapes it, for the properties where the generator forgets to. */
export function escapeText(text: string): string {
  return plainLine(text).replace(/[\\;,]/g, (sign) => `\\${sign}`)
}
