import { FILE_TYPES, type FileType, recognise, TYPE_FACTS } from './file-type.ts'
import { stripped } from './picture.ts'

/** What a file is to its opinion: sent by the asker, the scanned letter, the office's working paper, part of the answer, or proof that a commitment was kept. */
export const ATTACHMENT_PURPOSES = ['asker', 'letter', 'working', 'answer', 'evidence'] as const
export type AttachmentPurpose = (typeof ATTACHMENT_PURPOSES)[number]

const MEGABYTE = 1024 * 1024
/** Bytes of one file, as it was sent. */
export const MOST_BYTES = { photo: 8 * MEGABYTE, document: 15 * MEGABYTE } as const
/** Files of one opinion that were not removed. */
export const MOST_FILES = 10

/** What one form takes: which types, and how many files at once. */
export interface FileRule {
  types: readonly FileType[]
  most: number
}
/** A resident sends photos, and a scanned paper, since that is what phones make of paper. */
export const RESIDENT_FILES: FileRule = { types: ['jpeg', 'png', 'pdf'], most: 3 }
export const STAFF_FILES: FileRule = { types: FILE_TYPES, most: MOST_FILES }

export type FileRefusal =
  | 'empty'
  | 'unknown'
  | 'heic'
  | 'macros'
  | 'photo_too_large'
  | 'document_too_large'
  | 'broken'

/** A file that may be stored as it is, pictures already without what a camera wrote into them. */
export type Checked =
  | { ok: true; type: FileType; bytes: Uint8Array<ArrayBuffer> }
  | { ok: false; refusal: FileRefusal }

/** Decides by content whether a file may be taken, and gives what is to be stored of it. */
export function checkFile(bytes: Uint8Array<ArrayBuffer>, { types }: Pick<FileRule, 'types'>): Checked {
  if (bytes.length === 0) return { ok: false, refusal: 'empty' }
  const found = recognise(bytes)
  if (!found.ok) return found
  const { type } = found
  if (!types.includes(type)) return { ok: false, refusal: 'unknown' }
  const { kind } = TYPE_FACTS[type]
  if (bytes.length > MOST_BYTES[kind]) return { ok: false, refusal: `${kind}_too_large` }
  if (type !== 'jpeg' && type !== 'png') return { ok: true, type, bytes }
  const picture = stripped(bytes, type)
  return picture ? { ok: true, type, bytes: picture } : { ok: false, refusal: 'broken' }
}
