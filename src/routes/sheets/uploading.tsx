import { Hono } from 'hono'
import { findSheetAgency, findSheetDesk } from '../../../db/queries/sheets.ts'
import { recordSheet } from '../../../db/records/sheets.ts'
import { SheetDesk } from '../../../views/agency-sheets/sheet-desk.tsx'
import { dayOf } from '../../domain/day.ts'
import { randomCode } from '../../domain/receipt-code.ts'
import type { StaffContext, StaffEnv } from '../../http/context.ts'
import { readTyped, typedText } from '../../http/forms.ts'
import { toHex } from '../../http/keys.ts'
import { saved, showStaff } from '../../http/pages.tsx'
import { notFoundPage } from '../../http/refusals.tsx'
import { readSheetUpload, type SheetUpload } from '../../http/sheet-files.ts'
import { paths } from '../../paths.ts'

export const uploading = new Hono<StaffEnv>()

uploading.get(paths.sheets, (c) => showDesk(c))

uploading.post(paths.sheets, async (c) => {
  const chosen = typedText(await readTyped(c), 'agency')
  const agency = await findSheetAgency(c.var.db, c.var.actor, Number(chosen) || 0)
  if (!agency && chosen !== '') return notFoundPage(c)
  const upload = await readSheetUpload(c)
  if (!agency || !upload.ok) return showDesk(c, { chosen, upload })
  return saved(c, paths.sheet(await store(c, agency.id, upload)))
})

/** Stores what was read of a sheet; gives the code under which it is looked at. */
async function store(c: StaffContext, agencyId: number, { digest, reading }: SheetUpload & { ok: true }) {
  const { db, actor, now, platform } = c.var
  const code = randomCode(platform.random(16), 10)
  const sheet = { id: platform.newId(), code, agencyId, digest: toHex(digest), rows: reading.rows }
  await recordSheet(db, sheet, { actorId: actor.id, at: now })
  return code
}

/** Agencies with what waits for them, and the form that takes a sheet back. */
async function showDesk(c: StaffContext, refused?: { chosen: string; upload: SheetUpload }) {
  const { db, actor, now, s } = c.var
  const desk = await findSheetDesk(db, actor, dayOf(now))
  const errors = refused && errorsOf(c, refused)
  return showStaff(
    c,
    { title: s.sheets.title, wide: true, status: errors ? 422 : 200 },
    <SheetDesk s={s} {...desk} chosen={refused?.chosen ?? ''} errors={errors} />,
  )
}

function errorsOf({ var: { s } }: StaffContext, { chosen, upload }: { chosen: string; upload: SheetUpload }) {
  const file = upload.ok ? s.sheets.chooseAgain : s.sheets.refused(upload)
  return { ...(chosen === '' && { agency: s.sheets.agencyMissing }), file }
}
