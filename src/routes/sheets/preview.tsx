import { Hono } from 'hono'
import { findRowsOpinions, findSheet, type Sheet, type SheetMatter } from '../../../db/queries/sheets.ts'
import { recordSheetTaken, recordTakenRows, type TakenRow } from '../../../db/records/sheets.ts'
import { SheetPreview } from '../../../views/agency-sheets/sheet-preview.tsx'
import { advance, type Move } from '../../domain/lifecycle.ts'
import { type SheetRow, type SheetStand, standsOf } from '../../domain/sheet.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { readSheetKeys } from '../../http/sheet-keys.ts'
import { paths, withQuery } from '../../paths.ts'

/** What a sheet that came back would change, row by row, and taking it over. */
export const preview = new Hono<StaffEnv>()

preview.get(paths.sheet(':code'), async (c) => {
  const sheet = await findSheet(c.var.db, c.var.actor, c.req.param('code') ?? '')
  if (!sheet) return notFoundPage(c)
  const rows = await readRows(c, sheet)
  const { s } = c.var
  return showStaff(
    c,
    { title: s.sheets.previewTitle(sheet.agency.name), wide: true },
    <SheetPreview s={s} sheet={sheet} rows={rows} justTaken={c.req.query('da-nhan') ?? null} />,
  )
})

preview.post(paths.sheet(':code'), async (c) => {
  const { db, actor, now, platform } = c.var
  const sheet = await findSheet(db, actor, c.req.param('code') ?? '')
  if (!sheet) return notFoundPage(c)
  const rows = await readRows(c, sheet)
  const taken = rows.flatMap(({ row, stand, matter, move }): TakenRow[] =>
    stand === 'new' && matter && move ? [{ id: platform.newId(), matter, answer: row.answer, move }] : [],
  )
  const left = await recordTakenRows(db, sheet, taken)
  const counts = { taken: taken.length - left.length, refused: rows.filter(isRefused).length + left.length }
  if (counts.taken > 0) await recordSheetTaken(db, sheet, counts, { actorId: actor.id, at: now })
  return saved(c, withQuery(paths.sheet(sheet.code), { 'da-nhan': counts.taken }))
})

interface ReadRow {
  row: SheetRow
  stand: SheetStand
  matter: SheetMatter | undefined
  move: Move | null
}

/** Every row as it stands now. One trip. */
async function readRows(c: StaffContext, sheet: Sheet): Promise<ReadRow[]> {
  const { db, platform } = c.var
  const matters = await findRowsOpinions(
    db,
    sheet.agency,
    sheet.rows.map(({ code }) => code),
  )
  const seqs = await readSheetKeys(platform.secretKey, sheet.agencyId, sheet.rows)
  const byCode = new Map(matters.map((matter) => [matter.code, { matter, move: moveOf(c, sheet, matter) }]))
  const known = new Map(
    [...byCode].map(([code, { matter, move }]) => [
      code,
      { code, seq: matter.seq, draft: matter.draft, mayDraft: move !== null },
    ]),
  )
  const stands = standsOf(sheet.rows, known, (row) => seqs.get(row) ?? null)
  return sheet.rows.map((row, i) => ({
    row,
    stand: stands[i]!,
    matter: undefined,
    move: null,
    ...byCode.get(row.code),
  }))
}

/** An officer drafts; the secretariat enters what an agency that does not sign in wrote. */
function moveOf(c: StaffContext, { agencyId }: Sheet, matter: SheetMatter): Move | null {
  if (matter.agencyId !== agencyId) return null
  for (const step of ['draft', 'enter_draft'] as const) {
    const taken = advance(matter.standing, step, c.var.actor, c.var.now)
    if (taken.ok) return taken.move
  }
  return null
}

const isRefused = ({ stand }: ReadRow) => stand !== 'new' && stand !== 'same' && stand !== 'blank'
