import type { NewFile } from '../../db/records/attachments.ts'
import { BusyError } from '../../db/send.ts'
import { checkFile, type FileRule } from '../domain/attachment.ts'
import { keptName, shownName } from '../domain/file-name.ts'
import { TYPE_FACTS } from '../domain/file-type.ts'
import { randomCode } from '../domain/receipt-code.ts'
import type { AnyContext } from './context.ts'
import { toHex } from './keys.ts'
import type { FileStore } from './platform.ts'

/** A file that was sent, checked, and ready to be stored. */
export interface Upload {
  name: string
  /** MIME type. */
  type: string
  bytes: Uint8Array<ArrayBuffer>
  /** SHA-256 of `bytes`, hex. */
  digest: string
}

export type Uploading = { ok: true; uploads: Upload[] } | { ok: false; status: 413 | 422; error: string }

/**
 * The files of one field of a posted form, each once, checked by content and with their metadata taken out; or the sentences that say which are refused and
 * why. A field left empty gives none. What cannot be taken whole is not taken in part.
 */
export async function readUploads(c: AnyContext, field: string, rule: FileRule): Promise<Uploading> {
  const words = c.var.s.attachments
  if (c.var.tooLarge) return { ok: false, status: 413, error: words.tooLargeTogether }
  const sent = await filesOf(c, field)
  if (sent.length === 0) return { ok: true, uploads: [] }
  if (c.var.platform.files === null) return { ok: false, status: 422, error: words.notTaken }
  if (sent.length > rule.most) return { ok: false, status: 422, error: words.tooMany(rule.most) }
  const uploads = new Map<string, Upload>()
  const refused: string[] = []
  for (const file of sent) {
    const checked = checkFile(new Uint8Array(await file.arrayBuffer()), rule)
    if (!checked.ok) {
      refused.push(words.refused[checked.refusal](shownName(file.name)))
      continue
    }
    const { type, bytes } = checked
    const digest = toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
    uploads.set(digest, { name: keptName(file.name, type), type: TYPE_FACTS[type].mime, bytes, digest })
  }
  if (refused.length > 0) return { ok: false, status: 422, error: refused.join(' ') }
  return { ok: true, uploads: [...uploads.values()] }
}

/** A browser sends a nameless empty file for a field in which nothing was chosen. */
async function filesOf(c: AnyContext, field: string): Promise<File[]> {
  const body = await c.req.parseBody({ all: true }).catch(() => ({}) as Record<string, never>)
  return [body[field] ?? []]
    .flat()
    .filter((value): value is File => value instanceof File && (value.size > 0 || value.name !== ''))
}

/**
 * The one way by which files are stored: their bytes first, then `record` writes what names them, and bytes that nothing names in the end are taken away. Where
 * the process ends in between they stay behind, under a key that no record holds and no address leads to.
 */
export async function storeUploads<Outcome extends { ok: boolean }>(
  { var: { platform } }: AnyContext,
  uploads: readonly Upload[],
  record: (files: NewFile[]) => Promise<Outcome>,
): Promise<Outcome> {
  if (uploads.length === 0) return record([])
  const store = platform.files!
  const files = uploads.map(({ name, type, bytes, digest }) => ({
    id: platform.newId(),
    code: randomCode(platform.random(16), 10),
    fileKey: toHex(platform.random(16)),
    bytes: bytes.length,
    ...{ name, type, digest },
  }))
  try {
    for (const [i, { fileKey, type }] of files.entries()) await store.put(fileKey, uploads[i]!.bytes, type)
    const outcome = await record(files)
    if (!outcome.ok) await removeAll(store, files)
    return outcome
  } catch (error) {
    // Any other failure may have come after the write was stored.
    if (error instanceof BusyError) await removeAll(store, files)
    throw error
  }
}

async function removeAll(store: FileStore, files: readonly NewFile[]): Promise<void> {
  await Promise.all(files.map(({ fileKey }) => store.remove(fileKey)))
}
