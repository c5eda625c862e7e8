import { ANSWER_MAX } from './answer-form.ts'
import { clean, fold } from './folding.ts'

/** One row of a sheet that came back: the key that ties it to its opinion as it stood when the sheet went out, and what the agency wrote. `line` counts as the spreadsheet does. */
export interface SheetRow {
  line: number
  key: string
  code: string
  answer: string
}

/** Columns of the sheet by what they hold; the words stand in its head, since an agency reads Vietnamese whatever the clerk's language is. */
export const SHEET_COLUMNS = {
  key: 'Khóa (xin giữ nguyên)',
  code: 'Mã ý kiến',
  number: 'Số',
  receivedOn: 'Ngày nhận',
  dueOn: 'Hạn trả lời',
  topic: 'Lĩnh vực',
  place: 'Nơi nêu',
  text: 'Nội dung ý kiến',
  answer: 'Trả lời của cơ quan',
} as const
export type SheetColumn = keyof typeof SHEET_COLUMNS

/** What must be found again in the sheet that comes back, in whatever order its columns are by then. */
const NEEDED = ['key', 'code', 'answer'] as const satisfies SheetColumn[]

/** Rows of one sheet. */
export const SHEET_MOST_ROWS = 1_000
/** The head stands among the first rows: some offices write a title above it. */
const HEAD_WITHIN = 20

export type SheetReading =
  | { ok: true; rows: SheetRow[] }
  | { ok: false; why: 'no_head' | 'too_many_rows' | 'empty' }
  /** A column is there twice, or not at all. */
  | { ok: false; why: 'column_missing' | 'column_twice'; column: SheetColumn }

/** Finds key, code and answer by the words above them, wherever those columns went. Rows without a key and an answer are not rows of ours. */
export function readSheet(table: readonly (readonly unknown[])[]): SheetReading {
  const head = table
    .slice(0, HEAD_WITHIN)
    .findIndex((cells) => placesOf(cells, 'key').length > 0 || placesOf(cells, 'answer').length > 0)
  if (head < 0) return { ok: false, why: 'no_head' }
  const at: Partial<Record<SheetColumn, number>> = {}
  for (const column of NEEDED) {
    const [place, second] = placesOf(table[head]!, column)
    if (place === undefined) return { ok: false, why: 'column_missing', column }
    if (second !== undefined) return { ok: false, why: 'column_twice', column }
    at[column] = place
  }
  const rows = table.slice(head + 1).flatMap((cells, i): SheetRow[] => {
    const [key, code, answer] = [
      textOf(cells[at.key!]),
      textOf(cells[at.code!]),
      textOf(cells[at.answer!], true),
    ]
    return key === '' && code === '' && answer === '' ? [] : [{ line: head + i + 2, key, code, answer }]
  })
  if (rows.length === 0) return { ok: false, why: 'empty' }
  return rows.length > SHEET_MOST_ROWS ? { ok: false, why: 'too_many_rows' } : { ok: true, rows }
}

function placesOf(cells: readonly unknown[], column: SheetColumn): number[] {
  const wanted = fold(SHEET_COLUMNS[column])
  return cells.flatMap((cell, i) => (typeof cell === 'string' && fold(cell) === wanted ? [i] : []))
}

function textOf(cell: unknown, lines = false): string {
  if (cell === null || cell === undefined) return ''
  return clean(cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell), { lines })
}

/** An opinion as far as a row needs it; `draft` is the text on its way, empty where nothing was written. */
export interface SheetOpinion {
  code: string
  seq: number
  draft: string
  mayDraft: boolean
}

/**
 * What becomes of a row: `new` is taken; `same` says what is stored already; anything else is left, and why. `moved`: somebody worked on the opinion since the sheet
 * went out; `gone`: it is not this agency's to draft any more; `key_wrong`: its key was changed, or belongs to another row or agency; `twice`: the same opinion stands above.
 */
export type SheetStand = 'new' | 'same' | 'blank' | 'moved' | 'gone' | 'key_wrong' | 'twice' | 'too_long'

/** Stands of all rows in their order. `seqOf` gives the place in its history that a key was made for, or null where the key is none of ours for that code. */
export function standsOf(
  rows: readonly SheetRow[],
  opinions: ReadonlyMap<string, SheetOpinion>,
  seqOf: (row: SheetRow) => number | null,
): SheetStand[] {
  const above = new Set<string>()
  return rows.map((row) => {
    const seq = seqOf(row)
    if (seq === null) return 'key_wrong'
    if (above.has(row.code)) return 'twice'
    above.add(row.code)
    return standOf(row, opinions.get(row.code), seq)
  })
}

function standOf(row: SheetRow, opinion: SheetOpinion | undefined, seq: number): SheetStand {
  if (row.answer === '') return 'blank'
  if (opinion && fold(opinion.draft) !== '' && opinion.draft === row.answer) return 'same'
  if (!opinion?.mayDraft) return 'gone'
  if (opinion.seq !== seq) return 'moved'
  return row.answer.length > ANSWER_MAX ? 'too_long' : 'new'
}
