import { type Orientation, orientationBlock, orientationIn } from './exif.ts'

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP14 = 0xee
const APP15 = 0xef

interface Segment {
  marker: number
  /** From its 0xff to the byte after its last. */
  from: number
  to: number
}

/** What a JPEG is drawn from: its segments of tables, frames and scans up to the end of the first picture; see `stripped`. */
export function strippedJpeg(bytes: Uint8Array): Uint8Array[] | null {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return null
  const drawn: Uint8Array[] = []
  const beside: Segment[] = []
  const seen = { frame: false, scan: false }
  for (let at = 2; ; ) {
    const segment = segmentAt(bytes, at)
    if (!segment) return null
    const { marker, to } = segment
    at = to
    if (marker === EOI) break
    if (isBeside(marker)) beside.push(segment)
    else if (isDrawn(marker)) drawn.push(bytes.subarray(segment.from, to))
    else return null
    if (isFrame(marker)) seen.frame = true
    if (marker !== SOS) continue
    if (!seen.frame) return null
    seen.scan = true
    const end = scanEnd(bytes, at)
    if (end === null) return null
    drawn.push(bytes.subarray(at, end))
    at = end
  }
  if (!seen.scan) return null
  return [Uint8Array.of(0xff, SOI), ...kept(bytes, beside), ...drawn, Uint8Array.of(0xff, EOI)]
}

/** The segment at this place; any number of 0xff may stand before its marker. */
function segmentAt(bytes: Uint8Array, at: number): Segment | null {
  if (bytes[at] !== 0xff) return null
  let place = at
  while (bytes[place] === 0xff) place++
  const marker = bytes[place]
  if (marker === undefined) return null
  if (marker === EOI) return { marker, from: place - 1, to: place + 1 }
  const length = (bytes[place + 1] ?? 0) * 256 + (bytes[place + 2] ?? 0)
  const to = place + 1 + length
  return length < 2 || to > bytes.length ? null : { marker, from: place - 1, to }
}

/** Where the coded data of a scan ends: at the next marker that is neither a stuffed zero, a restart nor filling. */
function scanEnd(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at)) {
    const next = bytes[at + 1]
    if (next === undefined) return null
    if (next === 0xff) at += 1
    else if (next === 0 || (next >= 0xd0 && next <= 0xd7)) at += 2
    else return at
  }
  return null
}

/** APP0 to APP15 and comments: what stands beside the picture. */
const isBeside = (marker: number) => (marker >= APP0 && marker <= APP15) || marker === 0xfe

/** Frames with their tables (C0 to CF, save the reserved C8), quantisation, restart interval, number of lines, hierarchy and scans. */
const isDrawn = (marker: number) =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= SOS && marker <= 0xdf)

const isFrame = (marker: number) => isDrawn(marker) && marker <= 0xcf && marker !== 0xc4 && marker !== 0xcc

/** Of what stands beside: JFIF without its thumbnail, the orientation, and how Adobe's colours are to be read. */
function kept(bytes: Uint8Array, beside: Segment[]): Uint8Array[] {
  const named = (marker: number, name: string) => {
    const found = beside.find((one) => one.marker === marker && nameOf(bytes, one, name.length) === name)
    return found && bytes.subarray(found.from + 4, found.to)
  }
  const jfif = named(APP0, 'JFIF\0')
  const exif = named(APP1, 'Exif\0')
  const adobe = named(APP14, 'Adobe')
  return [
    ...(jfif && jfif.length >= 14 ? [segmentOf(APP0, [...jfif.subarray(0, 12), 0, 0])] : []),
    ...(exif ? orientationSegment(orientationIn(exif.subarray(6))) : []),
    ...(adobe && adobe.length >= 12 ? [segmentOf(APP14, [...adobe.subarray(0, 12)])] : []),
  ]
}

function nameOf(bytes: Uint8Array, { from, to }: Segment, length: number): string {
  return String.fromCharCode(...bytes.subarray(from + 4, Math.min(to, from + 4 + length)))
}

function orientationSegment(orientation: Orientation): Uint8Array[] {
  if (orientation === 1) return []
  return [segmentOf(APP1, [0x45, 0x78, 0x69, 0x66, 0, 0, ...orientationBlock(orientation)])]
}

function segmentOf(marker: number, content: number[]): Uint8Array {
  const length = content.length + 2
  return Uint8Array.from([0xff, marker, length >> 8, length & 0xff, ...content])
}
