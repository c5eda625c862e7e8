import { isWordDocument } from './word-document.ts'

/** What a file may be. The name and the type that its sender declares are not asked. */
export const FILE_TYPES = ['jpeg', 'png', 'pdf', 'docx'] as const
export type FileType = (typeof FILE_TYPES)[number]

/** MIME type, the endings of a name, and whether a browser may show it: a document of a word processor is only ever saved. */
export const TYPE_FACTS: Record<
  FileType,
  { mime: string; endings: readonly [string, ...string[]]; kind: 'photo' | 'document'; isShown: boolean }
> = {
  jpeg: { mime: 'image/jpeg', endings: ['jpg', 'jpeg'], kind: 'photo', isShown: true },
  png: { mime: 'image/png', endings: ['png'], kind: 'photo', isShown: true },
  pdf: { mime: 'application/pdf', endings: ['pdf'], kind: 'document', isShown: true },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    kind: 'document',
    isShown: false,
  },
}

/** The type of a stored row, or null where its column was written by nobody here. */
export function typeOfMime(mime: string): FileType | null {
  return FILE_TYPES.find((type) => TYPE_FACTS[type].mime === mime) ?? null
}

export type Recognised = { ok: true; type: FileType } | { ok: false; refusal: 'unknown' | 'heic' | 'macros' }

/**
 * What a file is by its content. Each signature must stand at the very first byte and each end where it belongs, so that one file does not pass
 * for two; nothing is ever inflated. `heic` is what iPhones take pictures in, told apart because it is so common.
 */
export function recognise(bytes: Uint8Array): Recognised {
  if (begins(bytes, [0xff, 0xd8, 0xff])) return { ok: true, type: 'jpeg' }
  if (begins(bytes, PNG_SIGNATURE)) return { ok: true, type: 'png' }
  if (isPdf(bytes)) return { ok: true, type: 'pdf' }
  if (begins(bytes, [0x50, 0x4b, 3, 4])) return isWordDocument(bytes)
  return { ok: false, refusal: isHeic(bytes) ? 'heic' : 'unknown' }
}

export const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const

/** Whether these bytes stand at the beginning. */
function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}

/** Readers take a header within the first kilobyte and ignore what follows the end: both are room for a second file. */
function isPdf(bytes: Uint8Array): boolean {
  return (
    /^%PDF-[12]\.\d/.test(latin(bytes.subarray(0, 8))) && /%%EOF[\s\0]*$/.test(latin(bytes.subarray(-1024)))
  )
}

function isHeic(bytes: Uint8Array): boolean {
  return /^ftyp(hei|hev|mif1|msf1|avif)/.test(latin(bytes.subarray(4, 12)))
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
