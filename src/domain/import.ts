import type { EntryField } from './entered-card.ts'
import { clean, fold } from './folding.ts'

/** What a column of a summary table may hold; `number` is its running number, which the session gives anew. */
export type ImportColumn = EntryField | 'number'
export type ImportRefusal =
  | 'none'
  | 'too_large'
  | 'not_sheet'
  | 'old_xls'
  | 'not_unicode'
  | 'empty'
  | 'too_many_rows'

/** Rows of one sheet. */
export const IMPORT_MOST_ROWS = 1_000
const MOST_COLUMNS = 60
/** A little over the longest answer that is taken: what is longer is wrong anyway, and need not be kept whole. */
const CELL_MOST = 20_100
/** The head stands among the first rows: most offices write a title above it. */
const HEAD_WITHIN = 20

/** One row as text; `line` counts as the spreadsheet does. Of a row that says it is a denunciation nothing else is kept. */
export interface TableRow {
  line: number
  cells: string[]
  isApart?: true
}

/** A sheet as it is kept while somebody looks at it. */
export interface ImportTable {
  head: string[]
  rows: TableRow[]
}

/** The table under its head, empty rows left out, every cell cleaned text. */
export function readImport(
  raw: readonly (readonly unknown[])[],
): { ok: true; table: ImportTable } | { ok: false; why: ImportRefusal } {
  const rows = raw.map((cells) => cells.slice(0, MOST_COLUMNS).map(textOf))
  const head = headOf(rows)
  if (head < 0) return { ok: false, why: 'empty' }
  const filled = rows.flatMap((cells, i): TableRow[] =>
    i <= head || cells.every((cell) => cell === '') ? [] : [apart({ line: i + 1, cells })],
  )
  if (filled.length === 0) return { ok: false, why: 'empty' }
  if (filled.length > IMPORT_MOST_ROWS) return { ok: false, why: 'too_many_rows' }
  return { ok: true, table: { head: rows[head]!, rows: filled } }
}

/** Where the names of the columns stand: the row that most of them are known in, else the first that is not empty. */
function headOf(rows: readonly string[][]): number {
  const known = rows.slice(0, HEAD_WITHIN).map((cells) => Object.keys(guessColumns(cells)).length)
  const most = Math.max(0, ...known)
  return most >= 2 ? known.indexOf(most) : rows.findIndex((cells) => cells.some((cell) => cell !== ''))
}

/** A denunciation is handled apart, by its named readers: a sheet that lies open to the secretariat keeps none of its words. */
function apart(row: TableRow): TableRow {
  const says = row.cells.some((cell) => cell.length <= 40 && /^(don )?to cao\b/.test(fold(cell)))
  return says ? { line: row.line, cells: [], isApart: true } : row
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) {
    const [year, month, day] = cell.toISOString().slice(0, 10).split('-')
    return `${day}/${month}/${year}`
  }
  return clean(String(cell).slice(0, CELL_MOST), { lines: true })
}

/** Words in the heads of real summary tables, folded; the longer one wins where several fit. */
const HEADS: Record<ImportColumn, readonly string[]> = {
  number: ['stt', 'tt', 'so tt', 'so thu tu'],
  name: [
    ...[
      'ho va ten',
      'ho ten',
      'ten nguoi',
      'nguoi neu',
      'nguoi phat bieu',
      'nguoi kien nghi',
      'nguoi phan anh',
    ],
    ...['cong dan', 'cu tri', 'nguoi co y kien', 'name'],
  ],
  hamlet: [
    'thon to dan pho',
    'thon to',
    'to dan pho',
    'thon',
    'khu pho',
    'ap',
    'ban lang',
    'dia ban',
    'tdp',
    'hamlet',
  ],
  address: ['dia chi', 'noi o', 'noi cu tru', 'address'],
  phone: ['so dien thoai', 'dien thoai', 'sdt', 'phone'],
  text: [
    ...[
      'noi dung y kien',
      'noi dung kien nghi',
      'noi dung phan anh',
      'noi dung cau hoi',
      'noi dung',
      'y kien',
    ],
    ...['cau hoi', 'kien nghi', 'text'],
  ],
  topic: ['linh vuc', 'chu de', 'nhom van de', 'topic'],
  kind: ['loai y kien', 'loai', 'phan loai', 'kind'],
  leader_id: ['nguoi tra loi', 'lanh dao tra loi', 'nguoi giai trinh', 'answered by'],
  answer: ['noi dung tra loi', 'tra loi tai cho', 'tra loi', 'giai trinh', 'tiep thu giai trinh', 'answer'],
  outcome: ['ket qua xu ly', 'ket qua', 'huong xu ly', 'outcome'],
  agency_id: [
    ...[
      'co quan giai quyet',
      'co quan tra loi',
      'don vi giai quyet',
      'don vi xu ly',
      'co quan',
      'phong chuyen mon',
    ],
    ...['don vi phu trach', 'giao don vi', 'agency'],
  ],
  due_on: ['han tra loi', 'han giai quyet', 'thoi han', 'thoi gian giai quyet', 'han', 'due'],
  reason: ['ghi chu', 'ly do', 'note'],
}

/** Place of each column by the words of its head; a place holds one thing. */
export function guessColumns(head: readonly string[]): Partial<Record<ImportColumn, number>> {
  const fits = head.flatMap((cell, place) => {
    const words = wordsOf(cell)
    return Object.entries(HEADS).flatMap(([column, all]) => {
      const score = Math.max(0, ...all.map((one) => scoreOf(words, one)))
      return score > 0 ? [{ column: column as ImportColumn, place, score }] : []
    })
  })
  const guessed: Partial<Record<ImportColumn, number>> = {}
  for (const { column, place } of fits.sort((a, b) => b.score - a.score)) {
    const isFree = guessed[column] === undefined && !Object.values(guessed).includes(place)
    if (isFree) guessed[column] = place
  }
  return guessed
}

/** The very words count most, then longer ones among others. */
function scoreOf(words: string, one: string): number {
  if (words === one) return 1000 + one.length
  return words.length <= 60 && ` ${words} `.includes(` ${one} `) ? one.length : 0
}

/** Folded, every sign between words a blank. */
export function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
