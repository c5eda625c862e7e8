import { type EntryDesk, findEntryDesk } from '../../../db/queries/entry-desk.ts'
import { findImport, type Import } from '../../../db/queries/imports.ts'
import { heardOn } from '../../domain/capture.ts'
import { dayOf } from '../../domain/day.ts'
import type { EnteredCard } from '../../domain/entered-card.ts'
import type { ImportRow } from '../../domain/import-row.ts'
import { saidThere } from '../../domain/paper-entry.ts'
import { promisesAtReceipt } from '../../domain/promise.ts'
import { placeOf } from '../../domain/rule.ts'
import type { StaffContext } from '../../http/context.ts'
import { keyedRows } from '../../http/import-rows.ts'

/** A row and where it stands: to be recorded, there already under a number, or wrong. */
export type LookedRow =
  | { stand: 'fresh'; row: Extract<ImportRow, { ok: true }>; card: EnteredCard; key: string }
  | { stand: 'known'; row: ImportRow; number: number | null }
  | { stand: 'wrong'; row: Extract<ImportRow, { ok: false }> }

/** A sheet as it stands now beside the session that it is for. */
export interface Look {
  sheet: Import
  desk: EntryDesk
  rows: LookedRow[]
  /** What its opinions would be promised, by the calendar as it stands. */
  notice: string
  due: string | null
}

/** The sheet, its rows read anew; null where this person may not. Three trips. */
export async function lookAt(c: StaffContext, session: string, code: string): Promise<Look | null> {
  const { db, actor, now, platform } = c.var
  const sheet = await findImport(db, actor, session, code)
  if (!sheet) return null
  const first = await findEntryDesk(db, actor, { code: session, today: dayOf(now) })
  if (!first) return null
  const day = heardOn(first.session, saidThere(first.session, now))
  const { table, matching } = sheet
  const keyed =
    table === null
      ? []
      : await keyedRows(
          platform.secretKey,
          { sessionId: sheet.sessionId, table, matching },
          { lists: first, heardOn: day },
        )
  const keys = keyed.flatMap(({ key }) => key ?? [])
  const desk =
    keys.length > 0 ? await findEntryDesk(db, actor, { code: session, today: dayOf(now), keys }) : first
  if (!desk) return null
  const rows = keyed.map(({ row, key }): LookedRow => {
    if (!row.ok || key === null) return { stand: 'wrong', row: row as Extract<ImportRow, { ok: false }> }
    const known = desk.known.get(key)
    return known
      ? { stand: 'known', row, number: known.number }
      : { stand: 'fresh', row, card: row.card, key }
  })
  const source = desk.session.kind === 'dialogue' ? 'spoken' : 'reception'
  const place = placeOf(desk.unit)
  const { notice, due } = promisesAtReceipt(desk.session, source, day, { ...desk.rulebook, place })
  return { sheet, desk, rows, notice: notice.on, due: due?.on ?? null }
}

/** How many rows of a sheet stand so. */
export const countOf = (rows: readonly LookedRow[], stand: LookedRow['stand']) =>
  rows.filter((one) => one.stand === stand).length
