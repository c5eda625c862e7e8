import { clean, fold } from './folding.ts'
import { guessColumns } from './import-columns.ts'

/** Why a file is not taken. */
export type ImportRefusal =
  | 'none'
  | 'too_large'
  | 'not_sheet'
  | 'old_xls'
  | 'not_unicode'
  | 'empty'
  | 'too_many_rows'

/** Rows of one sheet. */
const MOST_ROWS = 1_000
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
  if (filled.length > MOST_ROWS) return { ok: false, why: 'too_many_rows' }
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
