import { crc32, deflateSync } from 'node:zlib'

/** Hand-made files, as cameras, scanners and word processors write them. */

const text = (words: string) => new TextEncoder().encode(words)

export function joined(...parts: (Uint8Array | number[])[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts.map((part) => Uint8Array.from(part))))
}

function segment(marker: number, content: Uint8Array | number[]): Uint8Array {
  const length = content.length + 2
  return joined([0xff, marker, length >> 8, length & 0xff], content)
}

/** What must not be found again in what is stored of `photo()`. */
export const PRIVATE = ['GPSLAT21', 'MayAnhCuaLan', 'thumbnail-of-the-face', 'a comment', 'motion photo']

/** Exif with an orientation, a device, a place and a thumbnail. */
export function exif({ orientation = 6, isLittle = true } = {}): Uint8Array {
  const block = Buffer.alloc(120)
  const put16 = (value: number, at: number) =>
    isLittle ? block.writeUInt16LE(value, at) : block.writeUInt16BE(value, at)
  const put32 = (value: number, at: number) =>
    isLittle ? block.writeUInt32LE(value, at) : block.writeUInt32BE(value, at)
  block.write(isLittle ? 'II' : 'MM')
  put16(42, 2)
  put32(8, 4)
  put16(3, 8)
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    put16(tag, at)
    put16(type, at + 2)
    put32(count, at + 4)
    if (type === 3) put16(value, at + 8)
    else put32(value, at + 8)
  }
  entry(10, 0x010f, 2, 12, 60)
  entry(22, 0x0112, 3, 1, orientation)
  entry(34, 0x8825, 4, 1, 80)
  block.write('MayAnhCuaLan', 60)
  block.write('GPSLAT21', 80)
  block.write('thumbnail-of-the-face', 95)
  return block
}

/** A JPEG as a phone writes it, of one grey square; `pixels` tells two apart. */
export function photo({ orientation = 6, pixels = [0x12, 0x34], before = [] as Uint8Array[] } = {}) {
  return joined(
    [0xff, 0xd8],
    segment(0xe0, joined(text('JFIF\0'), [1, 1, 0, 0, 1, 0, 1, 1, 1], text('thu'))),
    segment(0xe1, joined(text('Exif\0\0'), exif({ orientation }))),
    segment(0xe1, text('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPSLAT21</x:xmpmeta>')),
    segment(0xe2, text('MPF\0GPSLAT21')),
    segment(0xed, text('Photoshop 3.0\0MayAnhCuaLan')),
    segment(0xfe, text('a comment')),
    ...before,
    ...drawing(pixels),
    [0xff, 0xd9],
    text('motion photo'),
    joined([0xff, 0xd8], segment(0xe1, joined(text('Exif\0\0'), exif())), [0xff, 0xd9]),
  )
}

/** The parts that draw it: tables, frame, scan; with a comment between two scans, as nobody expects it. */
export function drawing(pixels: number[]): Uint8Array[] {
  return [
    segment(0xdb, [0, ...new Array(64).fill(1)]),
    segment(0xc2, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
    segment(0xc4, [0, 1, ...new Array(15).fill(0), 0]),
    segment(0xda, [1, 1, 0, 0, 0, 0]),
    joined([...pixels, 0xff, 0x00, 0x56, 0xff, 0xd0, 0x78]),
    segment(0xfe, text('a comment')),
    segment(0xda, [1, 1, 0, 1, 63, 0]),
    joined([0x9a]),
  ]
}

export function chunk(name: string, content: Uint8Array | number[] = []): Uint8Array {
  const named = joined(text(name), content)
  const sizes = Buffer.alloc(8)
  sizes.writeUInt32BE(content.length, 0)
  sizes.writeUInt32BE(crc32(named), 4)
  return joined(sizes.subarray(0, 4), named, sizes.subarray(4))
}

export const PNG_HEAD = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** A PNG of one red pixel with everything a screen-shot tool likes to add. */
export function screenshot({ more = [] as Uint8Array[] } = {}) {
  return joined(
    PNG_HEAD,
    chunk('IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]),
    chunk('gAMA', [0, 0, 0xb1, 0x8f]),
    chunk('tEXt', text('Author\0MayAnhCuaLan')),
    chunk('iTXt', text('XML:com.adobe.xmp\0\0\0\0\0GPSLAT21')),
    chunk('tIME', [7, 0xea, 11, 23, 9, 0, 0]),
    chunk('eXIf', exif({ orientation: 8, isLittle: false })),
    ...more,
    chunk('IDAT', deflateSync(Uint8Array.from([0, 255, 0, 0]))),
    chunk('IEND'),
    text('motion photo'),
  )
}

export function pdf(words = 'Giấy tờ'): Uint8Array<ArrayBuffer> {
  return joined(
    text(`%PDF-1.7\n1 0 obj\n<< /Title (${words}) >>\nendobj\ntrailer\n<< >>\nstartxref\n9\n%%EOF\n`),
  )
}

/** A zip with these parts, stored as they are; `says` gives a part another name in the directory. */
export function zip(parts: Record<string, string | Uint8Array>, says: Record<string, string> = {}) {
  const files: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const [name, content] of Object.entries(parts)) {
    const bytes = typeof content === 'string' ? text(content) : content
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt32LE(crc32(bytes), 14)
    local.writeUInt32LE(bytes.length, 18)
    local.writeUInt32LE(bytes.length, 22)
    local.writeUInt16LE(text(name).length, 26)
    const listed = text(says[name] ?? name)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt32LE(bytes.length, 20)
    entry.writeUInt32LE(bytes.length, 24)
    entry.writeUInt16LE(listed.length, 28)
    entry.writeUInt32LE(at, 42)
    files.push(local, text(name), bytes)
    directory.push(entry, listed)
    at += 30 + text(name).length + bytes.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(parts).length, 8)
  end.writeUInt16LE(Object.keys(parts).length, 10)
  end.writeUInt32LE(joined(...directory).length, 12)
  end.writeUInt32LE(at, 16)
  return joined(...files, ...directory, end)
}

const PARTS = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' }

export const docx = (more: Record<string, string | Uint8Array> = {}) => zip({ ...PARTS, ...more })

/** How a Windows programme begins. */
export const exe = () =>
  joined(text('MZ'), new Array(200).fill(0x90), text('This program cannot be run in DOS mode'))

export interface Sent {
  name: string
  bytes: Uint8Array<ArrayBuffer>
  type?: string
}

/** A post of a form with files, as a browser sends it. */
export function multipart(fields: Record<string, string>, files: Sent[], field = 'files'): RequestInit {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  for (const { name, bytes, type = 'application/octet-stream' } of files)
    body.append(field, new File([bytes], name, { type }))
  if (files.length === 0) body.append(field, new File([], '', { type: 'application/octet-stream' }))
  return { method: 'POST', body, headers: { origin: 'http://localhost' } }
}
