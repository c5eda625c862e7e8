import { type ImportRefusal, type ImportTable, readImport } from '../domain/import.ts'
import type { StaffContext } from './context.ts'
import { unpackedBytes } from './sheet-files.ts'

const MOST_BYTES = 5 * 1024 * 1024
const MOST_UNPACKED_BYTES = 60 * 1024 * 1024
/** More records than a sheet may have: enough to know that it has too many. */
const MOST_RECORDS = 3_000

export type ImportReading =
  | { ok: true; table: ImportTable; digest: Uint8Array; name: string }
  | { ok: false; why: ImportRefusal }

/** The sheet in the field `file` of a posted form. */
export async function readImportUpload(c: StaffContext): Promise<ImportReading> {
  if (c.var.tooLarge) return { ok: false, why: 'too_large' }
  const body = await c.req.parseBody().catch(() => ({}) as Record<string, never>)
  const file = body.file
  if (!(file instanceof File) || file.size === 0) return { ok: false, why: 'none' }
  if (file.size > MOST_BYTES) return { ok: false, why: 'too_large' }
  return readImportFile(await file.arrayBuffer(), file.name)
}

/** What a file holds, known by its bytes and not by its name: a spreadsheet, or lines of cells in some Unicode. */
export async function readImportFile(bytes: ArrayBuffer, name: string): Promise<ImportReading> {
  if (bytes.byteLength > MOST_BYTES) return { ok: false, why: 'too_large' }
  const raw = await (isArchive(bytes) ? readArchive(bytes) : readLines(bytes))
  if (!('rows' in raw)) return { ok: false, why: raw.why }
  const reading = readImport(raw.rows)
  if (!reading.ok) return reading
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return { ok: true, table: reading.table, digest, name }
}

type Raw = { rows: readonly (readonly unknown[])[] } | { why: ImportRefusal }

const startsWith = (bytes: ArrayBuffer, ...start: number[]) => {
  const first = new Uint8Array(bytes, 0, Math.min(start.length, bytes.byteLength))
  return first.length === start.length && start.every((byte, i) => first[i] === byte)
}
const isArchive = (bytes: ArrayBuffer) => startsWith(bytes, 0x50, 0x4b, 3, 4)

async function readArchive(bytes: ArrayBuffer): Promise<Raw> {
  const unpacked = unpackedBytes(new DataView(bytes))
  if (unpacked === null) return { why: 'not_sheet' }
  if (unpacked > MOST_UNPACKED_BYTES) return { why: 'too_large' }
  // Loaded with the first sheet: the start of every office goes without it.
  const { readSheet } = await import('read-excel-file/universal')
  const rows = await readSheet(bytes).catch(() => null)
  return rows === null ? { why: 'not_sheet' } : { rows }
}

async function readLines(bytes: ArrayBuffer): Promise<Raw> {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { why: 'old_xls' }
  const text = decoded(bytes)
  if (text === null) return { why: 'not_unicode' }
  // Nothing but text has no such signs: a picture or a program, whatever its name says.
  if (text.includes('\0')) return { why: 'not_sheet' }
  const { parse } = await import('csv-parse/sync')
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: MOST_RECORDS,
    })
    return { rows: rows as string[][] }
  } catch {
    return { why: 'not_sheet' }
  }
}

/** UTF-8, or UTF-16 as Excel's "Unicode text" is; null where it is neither. */
function decoded(bytes: ArrayBuffer): string | null {
  const encoding = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : utf16Without(new Uint8Array(bytes))
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Without a mark, every second byte of the first ones is 0 only in UTF-16. */
function utf16Without(bytes: Uint8Array): string {
  const first = bytes.slice(0, 200)
  const zeros = (odd: number) => first.filter((byte, i) => byte === 0 && i % 2 === odd).length
  if (zeros(1) > first.length / 5) return 'utf-16le'
  return zeros(0) > first.length / 5 ? 'utf-16be' : 'utf-8'
}

/** What separates the cells: whichever stands most often in the first lines, outside quotes. */
function delimiterOf(text: string): string {
  const plain = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '')
  const count = (sign: string) => plain.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
