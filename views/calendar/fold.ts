const LONGEST_BYTES = 75

/**
 * A generated calendar in the form that RFC 5545 asks for: lines of at most 75 bytes that break between characters and never inside an
 * escape, CRLF everywhere and at the end. The generator's own folds can part a backslash from what it escapes.
 */
export function refold(calendar: string): string {
  const unfolded = calendar.replace(/\r\n[ \t]/g, '')
  return unfolded.split(/\r\n/).filter(Boolean).map(foldLine).join('\r\n').concat('\r\n')
}

/** Counted by hand: a feed of thousands of sessions has millions of characters, and encoding each takes seconds. */
function foldLine(line: string): string {
  if (line.length <= LONGEST_BYTES / 3) return line
  let folded = ''
  let from = 0
  let length = 0
  for (let at = 0; at < line.length; ) {
    const { next, bytes } = pieceAt(line, at)
    if (length + bytes > LONGEST_BYTES) {
      folded += `${line.slice(from, at)}\r\n `
      from = at
      length = 1
    }
    length += bytes
    at = next
  }
  return folded + line.slice(from)
}

/** What may not be parted: a character, and a backslash with the character it escapes. */
function pieceAt(line: string, at: number): { next: number; bytes: number } {
  const isEscape = line[at] === '\\' && at + 1 < line.length
  const code = line.codePointAt(isEscape ? at + 1 : at)!
  return { next: at + Number(isEscape) + (code > 0xffff ? 2 : 1), bytes: Number(isEscape) + bytesOf(code) }
}

/** Of a character in UTF-8. */
function bytesOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code > 0xffff ? 4 : 3
}

/** One line without control characters: what may stand in a property that the generator does not escape. */
export function plainLine(text: string): string {
  return plainLines(text).replace(/\n+/g, ' ')
}

/** Text whose only control character is the line break, without halves of characters, which no encoding can write. */
export function plainLines(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, '')
}

/** TEXT as RFC 5545 §3.3.11 escapes it, for the properties where the generator forgets to. */
export function escapeText(text: string): string {
  return plainLine(text).replace(/[\\;,]/g, (sign) => `\\${sign}`)
}
