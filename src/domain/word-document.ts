import type { Recognised } from './file-type.ts'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const END_BYTES = 22
/** A letter has a dozen parts; a thousand pictures are no letter any more. */
const MOST_PARTS = 2000

/**
 * Whether a zip is a document of Word, by the names in its directory: nothing is inflated, so a zip bomb costs no more than its own bytes. Refused: one with
 * macros or controls, an encrypted one, one that says other names where its parts begin than in the directory, and one with anything after its end.
 */
export function isWordDocument(bytes: Uint8Array): Recognised {
  const parts = partsOf(bytes)
  if (!parts?.includes('[Content_Types].xml') || !parts.includes('word/document.xml'))
    return { ok: false, refusal: 'unknown' }
  if (parts.some((name) => /vbaProject|vbaData|\/activeX\//i.test(name)))
    return { ok: false, refusal: 'macros' }
  return { ok: true, type: 'docx' }
}

/** Names of the parts; null where it is no plain zip. */
function partsOf(bytes: Uint8Array): string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  // Several disks, and the 64-bit form that gives 0xffff and 0xffffffff here, are no letter's.
  if (view.getUint16(end + 8, true) !== count || count > MOST_PARTS || start + size !== end) return null
  const parts: string[] = []
  for (let at = start, n = 0; n < count; n++) {
    const part = at + 46 <= end ? partAt(bytes, view, at) : null
    if (!part || part.next > end) return null
    parts.push(part.name)
    at = part.next
  }
  return parts
}

/** Where the end record begins: its comment must reach to the last byte. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY && view.getUint16(at + 20, true) === last - at)
      return at
  }
  return null
}

function partAt(bytes: Uint8Array, view: DataView, at: number): { name: string; next: number } | null {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1
  if (view.getUint32(at, true) !== DIRECTORY_ENTRY || isEncrypted) return null
  const [length, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
  const name = nameAt(bytes, at + 46, length!)
  const local = view.getUint32(at + 42, true)
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_ENTRY) return null
  if (nameAt(bytes, local + 30, view.getUint16(local + 26, true)) !== name) return null
  return { name, next: at + 46 + length! + extra! + comment! }
}

/** Parts of a document are named in ASCII. */
function nameAt(bytes: Uint8Array, at: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(at, at + length)).replaceAll('\\', '/')
}
