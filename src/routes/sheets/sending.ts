import { Hono } from 'hono'
import { findSheetAgency, findToAnswer, type SheetMatter } from '../../../db/queries/sheets.ts'
import { agencySheet, SHEET_WIDTHS, type SheetLine } from '../../../views/sheets/agency-sheet.ts'
import { dayOf } from '../../domain/day.ts'
import { fold } from '../../domain/folding.ts'
import type { StaffEnv } from '../../http/context.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { sheetKey } from '../../http/sheet-keys.ts'
import { paths } from '../../paths.ts'

export const sending = new Hono<StaffEnv>()

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

sending.get(paths.sheetFile(':agency{\\d+}'), async (c) => {
  const { db, actor, now, platform } = c.var
  const agency = await findSheetAgency(db, actor, Number(c.req.param('agency')))
  if (!agency) return notFoundPage(c)
  const matters = await findToAnswer(db, agency.id)
  const lines = await Promise.all(matters.map((matter) => lineOf(platform.secretKey, agency.id, matter)))
  const name = `y-kien-${fold(agency.shortName).replace(/[^a-z0-9]+/g, '-')}-${dayOf(now)}.xlsx`
  return c.body(await sheetOf(lines), 200, {
    'Content-Type': XLSX,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  })
})

/** The library is loaded with the first sheet: the start of every office goes without it. */
async function sheetOf(lines: SheetLine[]): Promise<ArrayBuffer> {
  const { default: writeSheet } = await import('write-excel-file/universal')
  const file = writeSheet(agencySheet(lines), {
    sheet: 'Ý kiến',
    columns: SHEET_WIDTHS,
    stickyRowsCount: 1,
    orientation: 'landscape',
  })
  return (await file.toBlob()).arrayBuffer()
}

async function lineOf(secretKey: string, agencyId: number, matter: SheetMatter): Promise<SheetLine> {
  const { code, seq, number, receivedOn, dueOn, topic, place, originalText, draft } = matter
  const key = await sheetKey(secretKey, { agencyId, code, seq })
  return { key, code, number, receivedOn, dueOn, topic, place, text: originalText, draft }
}
