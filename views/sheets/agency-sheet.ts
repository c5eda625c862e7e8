import type { Cell, Row } from 'write-excel-file/universal'
import { SHEET_COLUMNS, type SheetColumn } from '../../src/domain/sheet.ts'
import type { TopicCode } from '../../src/domain/topic.ts'
import { formatDay } from '../strings/format.ts'
import { opinions as words } from '../strings/vi/opinions.ts'

/** One opinion as it goes out to its agency: what was said and by when, never who said it. Days `YYYY-MM-DD`. */
export interface SheetLine {
  key: string
  code: string
  number: number | null
  receivedOn: string
  dueOn: string | null
  topic: TopicCode
  place: string
  text: string
  /** What is drafted so far. */
  draft: string
}

/** Widths in characters. */
const WIDTHS: Record<SheetColumn, number> = {
  key: 24,
  code: 11,
  number: 6,
  receivedOn: 12,
  dueOn: 12,
  topic: 18,
  place: 20,
  text: 60,
  answer: 70,
}
const ORDER = Object.keys(SHEET_COLUMNS) as SheetColumn[]
/** What ties a row to its opinion is coloured, so that nobody types there; what is to be written stays white. */
const KEPT: readonly SheetColumn[] = ['key', 'code']
const KEPT_COLOUR = '#f3d9d6'
const HEAD_COLOUR = '#7a1016'
const READ_COLOUR = '#f4f1ea'

export const SHEET_WIDTHS = ORDER.map((column) => ({ width: WIDTHS[column] }))

/** The sheet of an agency as cells, its head first. Every text is a text cell: nothing in it is ever computed. */
export function agencySheet(lines: readonly SheetLine[]): Row[] {
  const head = ORDER.map(
    (column): Cell => ({
      value: SHEET_COLUMNS[column],
      type: String,
      fontWeight: 'bold',
      textColor: '#ffffff',
      backgroundColor: HEAD_COLOUR,
      wrap: true,
      alignVertical: 'center',
    }),
  )
  return [head, ...lines.map((line) => ORDER.map((column) => cellOf(column, line)))]
}

function cellOf(column: SheetColumn, line: SheetLine): Cell {
  const backgroundColor = KEPT.includes(column) ? KEPT_COLOUR : column === 'answer' ? undefined : READ_COLOUR
  const common = { wrap: true, alignVertical: 'top' as const, ...(backgroundColor && { backgroundColor }) }
  return { value: textOf(column, line), type: String, ...common }
}

function textOf(column: SheetColumn, line: SheetLine): string {
  if (column === 'answer') return line.draft
  if (column === 'receivedOn') return formatDay('vi', line.receivedOn)
  if (column === 'dueOn') return line.dueOn === null ? '' : formatDay('vi', line.dueOn)
  if (column === 'topic') return words.topic[line.topic]
  return String(line[column] ?? '')
}
