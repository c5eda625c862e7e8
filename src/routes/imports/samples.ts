import { Hono } from 'hono'
import { findImportDesk } from '../../../db/queries/imports.ts'
import { csv } from '../../../views/sheets/csv.ts'
import { SAMPLE_HEAD, sampleSheet, sampleWidths } from '../../../views/sheets/import-sample.ts'
import type { StaffEnv } from '../../http/context.ts'
import { notFoundPage } from '../../http/refusals.tsx'
import { paths } from '../../paths.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Sheets to fill in: the columns under the names by which they are known. */
export const samples = new Hono<StaffEnv>()

samples.get(paths.importSample(':code', 'csv'), async (c) => {
  if (!(await findImportDesk(c.var.db, c.var.actor, c.req.param('code') ?? ''))) return notFoundPage(c)
  return c.body(csv(SAMPLE_HEAD, []), 200, headers('text/csv; charset=utf-8', 'csv'))
})

samples.get(paths.importSample(':code', 'xlsx'), async (c) => {
  if (!(await findImportDesk(c.var.db, c.var.actor, c.req.param('code') ?? ''))) return notFoundPage(c)
  // Loaded with the first sheet: the start of every office goes without it.
  const { default: writeSheet } = await import('write-excel-file/universal')
  const options = {
    sheet: 'Ý kiến',
    columns: sampleWidths,
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }
  const file = await writeSheet(sampleSheet(), options).toBlob()
  return c.body(await file.arrayBuffer(), 200, headers(XLSX, 'xlsx'))
})

const headers = (type: string, ending: string) => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="bang-mau-y-kien.${ending}"`,
  'Cache-Control': 'no-store',
})
