import type { Strings } from '../../views/strings/vi.ts'
import { vi } from '../../views/strings/vi.ts'
import type { Day } from '../domain/day.ts'
import type { EntryLists } from '../domain/entered-card.ts'
import type { ImportTable } from '../domain/import.ts'
import type { Matching } from '../domain/import-matching.ts'
import { type ImportRow, readRows } from '../domain/import-row.ts'
import { keyedHex } from './keys.ts'

/** A row with the key of the opinion that it becomes; null for one that is wrong. */
export type KeyedRow = { row: ImportRow; key: string | null }

/** The words that stand in sheets are Vietnamese, whatever the clerk's language is. */
const IMPORT_LABELS = labelsOf(vi)

function labelsOf({ opinions, live }: Strings) {
  return { topic: opinions.topic, kind: opinions.kind, outcome: live.outcome }
}

/**
 * Every row of the sheet as it would be recorded, each under its key: a keyed digest of session, name and text, and of how often the same stood above. The same file
 * again, or the same rows in another order and under other columns, have the same keys.
 */
export async function keyedRows(
  secretKey: string,
  { sessionId, table, matching }: { sessionId: number; table: ImportTable; matching: Matching },
  { lists, heardOn }: { lists: EntryLists; heardOn: Day },
): Promise<KeyedRow[]> {
  const rows = readRows(table, matching, { lists, labels: IMPORT_LABELS, heardOn })
  return Promise.all(
    rows.map(async (row): Promise<KeyedRow> => {
      if (!row.ok) return { row, key: null }
      const digest = await keyedHex(secretKey, 'import-row', `${sessionId} ${row.identity}`)
      return { row, key: digest.slice(0, 32) }
    }),
  )
}
