import { orientationBlock, orientationIn } from './exif.ts'
import { PNG_SIGNATURE } from './file-type.ts'

/** Chunks without which a PNG cannot be drawn, and those that say how its colours and pixels are meant, with the bytes they may hold. */
const KEPT: Record<string, { least: number; most: number }> = {
  IHDR: { least: 13, most: 13 },
  PLTE: { least: 3, most: 768 },
  IDAT: { least: 0, most: 0x7fffffff },
  IEND: { least: 0, most: 0 },
  tRNS: { least: 1, most: 256 },
  gAMA: { least: 4, most: 4 },
  sRGB: { least: 1, most: 1 },
  pHYs: { least: 9, most: 9 },
}

/** What a PNG is drawn from, up to its end; texts, times, profiles and further pictures are left out; see `stripped`. */
export function strippedPng(bytes: Uint8Array): Uint8Array[] | null {
  if (!PNG_SIGNATURE.every((byte, i) => bytes[i] === byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces: Uint8Array[] = [Uint8Array.from(PNG_SIGNATURE)]
  let hasPixels = false
  let orientation: Uint8Array | null = null
  for (let at: number = PNG_SIGNATURE.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return null
    const chunk = bytes.subarray(at, end)
    const name = String.fromCharCode(...chunk.subarray(4, 8))
    if (!/^[A-Za-z]{4}$/.test(name) || (pieces.length === 1) !== (name === 'IHDR')) return null
    if (name === 'eXIf') orientation = turned(chunk.subarray(8, -4))
    const isKept = isWithin(chunk.length - 12, KEPT[name])
    // A capital begins what must be understood: another kind of picture than ours.
    if (!isKept && /^[A-Z]/.test(name)) return null
    if (isKept && view.getUint32(end - 4) !== checksum(chunk.subarray(4, -4))) return null
    if (isKept) pieces.push(chunk)
    if (name === 'IDAT') hasPixels = true
    if (name === 'IEND') return hasPixels ? withOrientation(pieces, orientation) : null
    at = end
  }
  return null
}

function isWithin(length: number, limits: { least: number; most: number } | undefined): boolean {
  return limits !== undefined && length >= limits.least && length <= limits.most
}

/** It may stand anywhere between header and end; here right behind the header. */
function withOrientation(pieces: Uint8Array[], orientation: Uint8Array | null): Uint8Array[] {
  return orientation ? [...pieces.slice(0, 2), orientation, ...pieces.slice(2)] : pieces
}

/** An eXIf chunk with the orientation alone; null where the picture stands upright. */
function turned(exif: Uint8Array): Uint8Array | null {
  const orientation = orientationIn(exif)
  return orientation === 1 ? null : chunkOf('eXIf', orientationBlock(orientation))
}

function chunkOf(name: string, content: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(content.length + 12)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, content.length)
  chunk.set(
    Array.from(name, (sign) => sign.charCodeAt(0)),
    4,
  )
  chunk.set(content, 8)
  view.setUint32(chunk.length - 4, checksum(chunk.subarray(4, -4)))
  return chunk
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let crc = n
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  return crc
})

/** CRC-32 as PNG and zip have it. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (let i = 0; i < bytes.length; i++) crc = CRC_TABLE[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
