import { readSheet } from 'read-excel-file/universal'
import writeSheet from 'write-excel-file/universal'
import { SHEET_COLUMNS } from '../../src/domain/sheet.ts'

export type Table = (string | null)[][]

/** The table in a downloaded sheet, every cell as text. */
export async function tableOf(response: Response): Promise<Table> {
  const table = await readSheet(await response.arrayBuffer())
  return table.map((cells) => cells.map((cell) => (cell === null ? null : String(cell))))
}

/** The table as a file again, as an agency's spreadsheet program writes it. */
export async function fileOf(table: Table): Promise<Blob> {
  const cells = table.map((row) => row.map((value) => (value === null ? null : { value, type: String })))
  return await writeSheet(cells, { sheet: 'Ý kiến' }).toBlob()
}

/** Writes into the answer of every row; null leaves it. The key tells which opinion it is. */
export function fill(table: Table, answerOf: (code: string) => string | null): Table {
  const [head, ...rows] = table
  const [code, answer] = [head!.indexOf(SHEET_COLUMNS.code), head!.indexOf(SHEET_COLUMNS.answer)]
  return [
    head!,
    ...rows.map((row) => row.map((cell, i) => (i === answer ? (answerOf(row[code]!) ?? cell) : cell))),
  ]
}

/** The post of a sheet, as a browser sends it. */
export function upload(agency: number | string, file: Blob, name = 'bang.xlsx'): RequestInit {
  const body = new FormData()
  body.set('agency', String(agency))
  body.set('file', new File([file], name))
  return { method: 'POST', body, headers: { origin: 'http://localhost' } }
}
