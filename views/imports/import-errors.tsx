import type { FC } from 'hono/jsx'
import { ENTRY_FIELDS, type EntryField } from '../../src/domain/entered-card.ts'
import { DataTable } from '../shell/data-table.tsx'
import type { Strings } from '../strings/vi.ts'
import { cut } from './cut.ts'
import type { ImportPageProps, ShownRow } from './import-page.tsx'
import { columnLetter } from './matching-form.tsx'

/** Errors listed above the rows. */
const MOST = 100

/** What has to be put right, cell by cell, by row and column as the spreadsheet counts them. */
export const ImportErrors: FC<ImportPageProps> = ({ s, rows, desk, sheet }) => {
  const wrong = rows.flatMap((one) => (one.stand === 'wrong' ? cellsOf(one) : []))
  if (wrong.length === 0) return null
  const columnOf = (field: EntryField) => {
    const place = sheet.matching.columns[field]
    return place === undefined
      ? s.imports.columns[field]
      : `${columnLetter(place)} – ${s.imports.columns[field]}`
  }
  return (
    <>
      <DataTable
        caption={s.imports.errorsTitle}
        columns={s.imports.errorHead.map((label, i) => ({ label, numeric: i === 0 }))}
        rows={wrong.slice(0, MOST).map(({ line, field, value, code }) => ({
          key: `${line}-${field}`,
          cells: [
            line,
            columnOf(field),
            cut(value, 80),
            cellSentence(s, field, code, desk.unit.denunciationDesk),
          ],
        }))}
      />
      {wrong.length > MOST && <p>{s.imports.errorsMore(wrong.length - MOST)}</p>}
    </>
  )
}

function cellsOf({ row }: Extract<ShownRow, { stand: 'wrong' }>) {
  return ENTRY_FIELDS.flatMap((field) => {
    const code = row.errors[field]
    return code === undefined ? [] : [{ line: row.line, field, value: row.said[field], code }]
  })
}

/** What is wrong with a cell, in one sentence. */
export function cellSentence(s: Strings, field: EntryField, code: string, denunciationDesk: string): string {
  if (code === 'denunciation') return s.imports.denunciation(denunciationDesk)
  const key = `${field}.${code}`
  return s.imports.fieldErrors[key] ?? s.errors[key] ?? s.errors[code] ?? s.errors.required!
}
