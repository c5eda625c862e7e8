import { readSheet, type SheetReading } from '../domain/sheet.ts'
import type { StaffContext } from './context.ts'

/** A sheet of a thousand answers is well below one; a file that is larger, or unpacks to more, is none of ours. */
const MOST_BYTES = 5 * 1024 * 1024
const MOST_UNPACKED_BYTES = 60 * 1024 * 1024

export type SheetUpload =
  | { ok: true; digest: Uint8Array; reading: Extract<SheetReading, { ok: true }> }
  | { ok: false; why: 'none' | 'too_large' | 'not_xlsx' }
  | Extract<SheetReading, { ok: false }>

/** The sheet in the field `file` of a posted form, read row by row. */
export async function readSheetUpload(c: StaffContext): Promise<SheetUpload> {
  if (c.var.tooLarge) return { ok: false, why: 'too_large' }
  const body = await c.req.parseBody().catch(() => ({}) as Record<string, never>)
  const file = body.file
  if (!(file instanceof File) || file.size === 0) return { ok: false, why: 'none' }
  if (file.size > MOST_BYTES) return { ok: false, why: 'too_large' }
  const bytes = await file.arrayBuffer()
  const unpacked = unpackedBytes(new DataView(bytes))
  if (unpacked === null) return { ok: false, why: 'not_xlsx' }
  if (unpacked > MOST_UNPACKED_BYTES) return { ok: false, why: 'too_large' }
  // Loaded with the first sheet: the start of every office goes without it.
  const { readSheet: readTable } = await import('read-excel-file/universal')
  const table = await readTable(bytes).catch(() => null)
  if (table === null) return { ok: false, why: 'not_xlsx' }
  const reading = readSheet(table)
  if (!reading.ok) return reading
  return { ok: true, digest: new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), reading }
}

const END_OF_DIRECTORY = 0x06054b50
const ENTRY = 0x02014b50

/** What the archive says it unpacks to, from its directory, before anything of it is unpacked; null where it is no archive. */
export function unpackedBytes(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY)
      return sumOf(view, view.getUint32(at + 16, true), view.getUint16(at + 10, true))
  }
  return null
}

function sumOf(view: DataView, start: number, entries: number): number | null {
  let [at, sum] = [start, 0]
  for (let i = 0; i < entries; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null
    sum += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return sum
}
