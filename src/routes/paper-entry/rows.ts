import { ENTRY_FIELDS } from '../../domain/entered-card.ts'
import { isBlank, PAPER_MOST_ROWS, PAPER_ROWS, type TypedRow } from '../../domain/paper-entry.ts'
import { type Typed, typedText } from '../../http/forms.ts'
import { newKey } from '../../http/keys.ts'
import type { Platform } from '../../http/platform.ts'

/** An empty row under a key of its own: one row, one card, however often it is sent. */
export function emptyRow(platform: Pick<Platform, 'random'>): TypedRow {
  return {
    ...Object.fromEntries(ENTRY_FIELDS.map((field) => [field, ''])),
    key: newKey(platform),
  } as TypedRow
}

/** The rows of a posted table in their order; a row is named by its place (`text_3`). */
export function rowsOf(typed: Typed): TypedRow[] {
  const count = Math.min(Number(typedText(typed, 'rows')) || 0, PAPER_MOST_ROWS)
  return Array.from({ length: count }, (_, i) => {
    const cell = (field: string) => [field, typedText(typed, `${field}_${i}`)]
    return Object.fromEntries([...ENTRY_FIELDS, 'key'].map(cell)) as TypedRow
  })
}

/** What is shown next: the rows that are still to be recorded, and below them empty ones, as many as before and `more`. */
export function withEmpty(platform: Platform, rows: readonly TypedRow[], more: number): TypedRow[] {
  const kept = rows.filter((row) => !isBlank(row))
  const wanted = Math.max(rows.length, PAPER_ROWS) + more
  const count = Math.min(Math.max(wanted, kept.length), PAPER_MOST_ROWS)
  return [...kept, ...Array.from({ length: count - kept.length }, () => emptyRow(platform))]
}
