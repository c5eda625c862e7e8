import { type FileType, TYPE_FACTS } from './file-type.ts'
import { clean } from './folding.ts'

/** Bytes of a stored name: most file systems take 255, and whoever saves it needs room for `(1)`. */
const MOST_BYTES = 200
const NAMELESS = 'tep'

/**
 * What is kept of the name that a sender gave: without path, control characters, bidi overrides and signs that some system forbids, cut at a letter, its ending
 * that of what the file really is. It is shown and offered for saving, and never leads to a file here.
 */
export function keptName(given: string, type: FileType): string {
  const { endings } = TYPE_FACTS[type]
  const last = clean(given.split(/[/\\]/).at(-1) ?? '')
    .replace(/[<>:"|?*%]/g, '_')
    .replace(/\s+/g, ' ')
  const ending = endings.find((one) => last.toLowerCase().endsWith(`.${one}`))
  const stem = trimmed(ending ? last.slice(0, -ending.length - 1) : last)
  const kept = ending ?? endings[0]
  return `${cutAtLetter(stem, MOST_BYTES - kept.length - 1) || NAMELESS}.${kept}`
}

/** `Content-Disposition` with the whole name after RFC 5987 and an ASCII one for whoever reads only that. */
export function disposition(how: 'inline' | 'attachment', name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[đĐ]/g, (sign) => (sign === 'đ' ? 'd' : 'D'))
    .replace(/\p{M}+/gu, '')
    .replace(/[^\x20-\x7e]|["\\]/g, '_')
  return `${how}; filename="${plain}"; filename*=UTF-8''${encodeRfc5987(name)}`
}

function encodeRfc5987(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '_')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** No dots and spaces at either end: a leading one hides a file, a trailing one is lost on Windows. */
function trimmed(stem: string): string {
  return stem.replace(/^[\s.]+|[\s.]+$/g, '')
}

/** As many whole letters, their marks with them, as fit into so many bytes. */
function cutAtLetter(text: string, most: number): string {
  const encoder = new TextEncoder()
  if (encoder.encode(text).length <= most) return text
  let kept = ''
  let bytes = 0
  for (const { segment } of new Intl.Segmenter('vi').segment(text)) {
    bytes += encoder.encode(segment).length
    if (bytes > most) break
    kept += segment
  }
  return trimmed(kept)
}

/** How a file that was refused is called in the sentence about it. */
export function shownName(given: string): string {
  const last = clean(given.split(/[/\\]/).at(-1) ?? '')
  const letters = Array.from(last)
  return letters.length <= 60 ? last : `${letters.slice(0, 59).join('')}…`
}
